// What needs the end of a close goes with it, or behind it, as the framework wants it.
// with: NETTY, VERTX5
// needs: 21
package news;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.vertx.core.Vertx;
import io.vertx.core.eventbus.Message;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.swing.JButton;
import javax.swing.JLabel;

class JobsOfAChannel extends SimpleChannelInboundHandler<String> {
  private final List<Runnable> jobs;

  JobsOfAChannel(List<Runnable> jobs) {
    this.jobs = jobs;
  }

  @Override
  protected void channelRead0(ChannelHandlerContext ctx, String message) {
    AllJobs.run(jobs);
    ctx.writeAndFlush("all jobs have run");
  }
}

class AllJobs {
  static void run(List<Runnable> jobs) {
    try (ExecutorService pool = Executors.newFixedThreadPool(3)) {
      jobs.forEach(pool::execute);
    }
  }
}

class JobsOfAButton {
  private final JLabel label = new JLabel();

  void closed(JButton button, List<Runnable> jobs) {
    button.addActionListener(e -> {
      ExecutorService pool = Executors.newFixedThreadPool(4);
      jobs.forEach(pool::execute);
      pool.close();
      label.setText("done");
    });
  }

  void resource(JButton button, List<Runnable> jobs) {
    button.addActionListener(e -> {
      label.setText("running");
      try (ExecutorService pool = Executors.newFixedThreadPool(5)) {
        jobs.forEach(pool::execute);
      }
      // and not before
      label.setText("done");
      button.setEnabled(true);
    });
  }

  void drawsInside(JButton button, List<Runnable> jobs) {
    button.addActionListener(e -> {
      try (ExecutorService pool = Executors.newFixedThreadPool(6)) { // NO PATCH: fix
        label.setText("running");
        jobs.forEach(pool::execute);
      }
      label.setText("done");
    });
  }
}

record JobsOfAMessage(Vertx vertx) {
  private void answer(Message<String> message) {
    List<String> done = new CopyOnWriteArrayList<>();
    try (ExecutorService pool = Executors.newFixedThreadPool(7)) {
      pool.execute(() -> done.add("first"));
    }
    message.reply("done " + done);
  }

  void listen() {
    vertx.eventBus().consumer("jobs", this::answer);
  }
}
