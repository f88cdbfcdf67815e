package news;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ReportTest {
  @Test
  void creates() throws Exception {
    assertEquals("test", new Stub(new Report(new Feed("test"))).create().join());
  }
}
