package news;

import android.app.Activity;
import android.os.*;
import android.view.View;
import androidx.annotation.*;
import java.util.*;
import java.util.concurrent.*;

final class ManyWaysOneFindingWays {
  static void all() {
    ManyWaysOneFindingPools.drain();
    ManyWaysOneFindingPools.drain();
    ManyWaysOneFindingPools.drain();
  }
}
