package dev.unhang.code;

import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.util.Name;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * The places where symbols stand, as numbers, in the order in which they were added.
 *
 * <p>A hash table in arrays: a map with a list for each symbol took three times the memory, and
 * half of the time that an index of a file takes.
 */
final class SymbolPlaces {
  private static final int FIRST_SIZE = 64;

  /** No place. */
  static final int NONE = -1;

  private Symbol[] symbols = new Symbol[FIRST_SIZE];
  private int[] places = new int[FIRST_SIZE];
  private int size;

  /* Of the symbols whose hash is the same: the first of them, and of each the next. */
  private int[] first = {};
  private int[] next = {};

  /** Adds a place; to be followed by {@link #close} before the first question. */
  void add(Symbol symbol, int place) {
    if (size == symbols.length) {
      symbols = Arrays.copyOf(symbols, 2 * size);
      places = Arrays.copyOf(places, 2 * size);
    }
    symbols[size] = symbol;
    places[size++] = place;
  }

  /** Ends the adding. */
  void close() {
    first = new int[Integer.highestOneBit(Math.max(1, size)) * 2];
    next = new int[size];
    Arrays.fill(first, NONE);
    for (int i = size - 1; i >= 0; i--) {
      int hash = hash(symbols[i].name);
      next[i] = first[hash];
      first[hash] = i;
    }
  }

  /** Gives each place of a symbol to {@code taker}. */
  void forEach(Symbol symbol, IntConsumer taker) {
    for (int i = first[hash(symbol.name)]; i != NONE; i = next[i]) {
      if (symbols[i] == symbol) {
        taker.accept(places[i]);
      }
    }
  }

  boolean has(Symbol symbol) {
    return last(symbol) != NONE;
  }

  /** The last place of a symbol, or {@link #NONE}. */
  int last(Symbol symbol) {
    int last = NONE;
    for (int i = first[hash(symbol.name)]; i != NONE; i = next[i]) {
      last = symbols[i] == symbol ? places[i] : last;
    }
    return last;
  }

  /** The symbols of a name, each as often as it was added. */
  List<Symbol> named(Name name) {
    List<Symbol> found = new ArrayList<>();
    for (int i = first[hash(name)]; i != NONE; i = next[i]) {
      if (symbols[i].name == name) {
        found.add(symbols[i]);
      }
    }
    return found;
  }

  private int hash(Name name) {
    int hash = name.hashCode();
    return (hash ^ (hash >>> 16)) & (first.length - 1);
  }
}
