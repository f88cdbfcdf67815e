// A reference that is handed over to run later is no call: the code that waits does not move with
// what registers it.
// with: NETTY, VERTX5, netty-buffer:4
// needs: 21
package news;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.util.concurrent.Future;
import io.vertx.core.AbstractVerticle;
import io.vertx.core.eventbus.Message;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import javax.swing.JLabel;
import javax.swing.SwingUtilities;

class Registration {
  private ExecutorService pool;

  class OfVertx extends AbstractVerticle {
    private Router router;

    @Override
    public void start() {
      router.get("/archive").handler(this::archive);
      vertx.eventBus().<String>consumer("archive").handler(this::answer);
      vertx.createHttpServer().requestHandler(this::serve).listen(1);
    }

    private void archive(RoutingContext context) {
      try {
        pool.awaitTermination(2, TimeUnit.SECONDS);
        context.end("archived");
      } catch (InterruptedException e) {
        context.fail(e);
      }
    }

    private void answer(Message<String> message) {
      try {
        pool.awaitTermination(3, TimeUnit.SECONDS); // NO PATCH: no way to do that is known
        message.reply("archived");
      } catch (InterruptedException e) {
        message.fail(1, "interrupted");
      }
    }

    private void serve(HttpServerRequest request) {
      try {
        pool.awaitTermination(4, TimeUnit.SECONDS); // NO PATCH: no way to do that is known
        request.response().end("archived");
      } catch (InterruptedException e) {
        request.response().reset();
      }
    }
  }

  class OfNetty extends ChannelInboundHandlerAdapter {
    @Override
    public void channelActive(ChannelHandlerContext ctx) {
      ctx.channel().closeFuture().addListener(this::closed);
      ctx.executor().execute(this::work);
      ctx.flush();
    }

    private void closed(Future<? super Void> future) {
      try {
        pool.awaitTermination(5, TimeUnit.SECONDS);
        System.exit(5);
      } catch (InterruptedException e) {
        System.exit(6);
      }
    }

    private void work() {
      try {
        pool.awaitTermination(6, TimeUnit.SECONDS);
        System.exit(7);
      } catch (InterruptedException e) {
        System.exit(8);
      }
    }
  }

  class OfSwing {
    private JLabel label;

    void show() {
      SwingUtilities.invokeLater(this::stop);
      SwingUtilities.invokeLater(this::end);
      label.setText("shown");
    }

    private void stop() {
      try {
        pool.awaitTermination(7, TimeUnit.SECONDS);
        label.setText("stopped");
      } catch (InterruptedException e) {
        label.setText("interrupted");
      }
    }

    /** What follows in the method itself moves as before. */
    private void end() {
      try {
        pool.awaitTermination(8, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      label.setText("ended");
    }
  }
}
