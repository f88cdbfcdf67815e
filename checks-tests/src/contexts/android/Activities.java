// framework: Android
// with: android:4
package android;
import android.app.Activity;
import android.os.*;
import android.view.View;

final class Activities extends Activity {
  @Override protected void onCreate(Bundle state) {
    here(); // EVENT_LOOP: an Android event loop: `onCreate` overrides `Activity.onCreate`
    runOnUiThread(() -> here()); // EVENT_LOOP: an Android event loop: lambda handed to `Activity.runOnUiThread`
  }
  void clicked(View view) { view.setOnClickListener(source -> here()); } // EVENT_LOOP: an Android event loop: lambda implements `OnClickListener`
  void posted() { new Handler(Looper.getMainLooper()).post(() -> here()); } // EVENT_LOOP: an Android event loop: lambda handed to `Handler.post`
  void postedElsewhere(Looper looper) { new Handler(looper).post(() -> here()); } // UNKNOWN
  static final class Work extends AsyncTask<String, String, String> {
    @Override protected String doInBackground(String... texts) { return here(); } // MAY_BLOCK: `doInBackground` overrides `AsyncTask.doInBackground`
    @Override protected void onPostExecute(String text) { here(); } // EVENT_LOOP: an Android event loop: `onPostExecute` overrides `AsyncTask.onPostExecute`
  }
}
