package dev.unhang;

import java.util.List;

interface Lint {
  List names();
}
