// What moves keeps the indentation of the file, and the comment behind it.
// with: NETTY
// needs: 21
package news;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import javax.swing.JButton;
import javax.swing.JLabel;

class WaitAndRest extends ChannelInboundHandlerAdapter {
    private ExecutorService pool;

    @Override public void channelRead(ChannelHandlerContext ctx, Object msg) throws Exception {
        pool.shutdown(); // no more
        // wait for all
        pool.awaitTermination(41, TimeUnit.SECONDS); // a while
        ctx.writeAndFlush("done"); // answer
    }

    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
        pool.shutdown();
        if (!pool.awaitTermination(42, TimeUnit.SECONDS)) {
            pool.shutdownNow(); // by force
        } // ended
        // all is over
    }
}

class ComesBack extends JButton {
    private static final long serialVersionUID = 1L;

    ComesBack(ExecutorService pool, JLabel label) {
        addActionListener(event -> {
            pool.shutdown();
            try {
                pool.awaitTermination(43, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } // ended
            label.setText("over");
            label.setEnabled(true); // shown
        });
    }
}
