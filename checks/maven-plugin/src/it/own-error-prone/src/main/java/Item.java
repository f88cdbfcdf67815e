import com.google.auto.value.AutoValue;

@AutoValue
abstract class Item {
  static Item of(String title) {
    return new AutoValue_Item(title);
  }

  abstract String title();
}
