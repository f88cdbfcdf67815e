package news;

import android.app.Activity;
import android.os.*;
import android.view.View;
import androidx.annotation.*;
import java.util.*;
import java.util.concurrent.*;

final class ManyWaysOneFindingPools {
  static final ExecutorService SHARED = Executors.newCachedThreadPool();
  static void drain() {
    try { SHARED.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) { // HERE: manyWaysOneFinding
      Thread.currentThread().interrupt();
    }
  }
}
