// framework: Android
// with: android:4
package android;
import android.app.*;
import android.content.*;
import android.preference.Preference;
import android.text.*;
import android.view.*;
import android.widget.*;

final class Listeners extends Activity implements TextWatcher, SeekBar.OnSeekBarChangeListener {
  void dialogs(AlertDialog.Builder dialog) {
    dialog.setPositiveButton("yes", (source, which) -> here()); // EVENT_LOOP: lambda implements `OnClickListener`
    dialog.setOnCancelListener(source -> here()); // EVENT_LOOP: lambda implements `OnCancelListener`
    dialog.create().setOnDismissListener(source -> here()); // EVENT_LOOP: lambda implements `OnDismissListener`
  }
  void views(View view, AdapterView<?> list, CompoundButton box, TextView text, MenuItem item, Preference choice) {
    view.setOnLongClickListener(source -> { here(); return true; }); // EVENT_LOOP: lambda implements `OnLongClickListener`
    view.setOnTouchListener((source, event) -> { here(); return true; }); // EVENT_LOOP: lambda implements `OnTouchListener`
    list.setOnItemClickListener((parent, source, place, id) -> here()); // EVENT_LOOP: lambda implements `OnItemClickListener`
    list.setOnItemLongClickListener((parent, source, place, id) -> { here(); return true; }); // EVENT_LOOP: `OnItemLongClickListener`
    box.setOnCheckedChangeListener((source, on) -> here()); // EVENT_LOOP: lambda implements `OnCheckedChangeListener`
    text.setOnEditorActionListener((source, action, event) -> { here(); return true; }); // EVENT_LOOP: `OnEditorActionListener`
    item.setOnMenuItemClickListener(source -> { here(); return true; }); // EVENT_LOOP: `OnMenuItemClickListener`
    choice.setOnPreferenceClickListener(source -> { here(); return true; }); // EVENT_LOOP: `OnPreferenceClickListener`
  }
  @Override public boolean onOptionsItemSelected(MenuItem item) { here(); return true; } // EVENT_LOOP: `onOptionsItemSelected` overrides
  @Override public void onBackPressed() { here(); } // EVENT_LOOP: `onBackPressed` overrides `Activity.onBackPressed`
  @Override protected void onActivityResult(int request, int result, Intent data) { here(); } // EVENT_LOOP: `onActivityResult` overrides
  @Override public void afterTextChanged(Editable text) { here(); } // EVENT_LOOP: `TextWatcher.afterTextChanged`
  @Override public void beforeTextChanged(CharSequence text, int start, int count, int after) {}
  @Override public void onTextChanged(CharSequence text, int start, int before, int count) {}
  @Override public void onProgressChanged(SeekBar bar, int value, boolean byUser) { here(); } // EVENT_LOOP: `OnSeekBarChangeListener.onProgressChanged`
  @Override public void onStartTrackingTouch(SeekBar bar) {}
  @Override public void onStopTrackingTouch(SeekBar bar) {}
  void onItemClick(int place) { here(); } // UNKNOWN
}
