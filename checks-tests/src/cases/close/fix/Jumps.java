// Code that jumps moves only if it arrives in what moves with it.
// with: NETTY
// needs: 21
package news;

import io.netty.channel.*;
import java.util.concurrent.*;

class Jumps {
  static class InALoop extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext context) throws Exception {
      for (int i = 0; i < 2; i++) {
        try (var pool = Executors.newFixedThreadPool(2)) { // NO PATCH: the code that would have to move throws an exception
          switch (pool.submit(() -> 1).get()) {
            case 1: continue;
            default: System.out.println("two");
          }
        }
      }
    }
    @Override public void channelActive(ChannelHandlerContext context) {
      for (int i = 0; i < 2; i++) {
        try (var pool = Executors.newFixedThreadPool(3)) {
          switch (pool.submit(() -> 1).get()) {
            case 2: continue;
            default: System.out.println("one");
          }
        } catch (InterruptedException | ExecutionException e) {
          System.out.println(e);
        }
      }
    }
  }
  static class InItsOwn extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext context) throws Exception {
      try (var pool = Executors.newFixedThreadPool(5)) {
        switch (pool.submit(() -> 1).get()) {
          case 1: break;
          default: System.out.println("two");
        }
        for (int i = 0; i < 2; i++) { if (i == 1) { continue; } }
        for (String each : new String[2]) { if (each == null) { break; } }
      }
    }
    @Override public void channelActive(ChannelHandlerContext context) throws Exception {
      try (var pool = Executors.newFixedThreadPool(6)) {
        while (pool.submit(() -> 1).get() == 1) { break; }
        do { continue; } while (pool.submit(() -> 1).get() == 2);
      }
    }
  }
}
