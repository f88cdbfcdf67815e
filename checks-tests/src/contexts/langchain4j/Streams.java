// framework: langchain4j
// with: langchain4j:1, langchain4j-core:1
package langchain4j;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.response.*;
import dev.langchain4j.service.TokenStream;

final class Streams {
  void tokens(TokenStream stream, ExecutorService pool) {
    stream.onPartialResponse(text -> here()) // ASYNC_HANDLER: a langchain4j callback: lambda handed to `TokenStream.onPartialResponse`
        .onCompleteResponse(response -> pool.submit(() -> here())).onError(failure -> {}).start(); // MAY_BLOCK: lambda handed to `ExecutorService.submit`
    here(); // UNKNOWN
  }
  void chat(StreamingChatModel model) {
    model.chat("", new StreamingChatResponseHandler() {
      @Override public void onPartialResponse(String text) { here(); } // ASYNC_HANDLER: a langchain4j callback
      @Override public void onCompleteResponse(ChatResponse response) {}
      @Override public void onError(Throwable failure) {}
    });
  }
}
