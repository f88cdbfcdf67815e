package org.asynchttpclient;

import java.io.Closeable;
import java.util.concurrent.CompletableFuture;

public interface AsyncHttpClient extends Closeable {
  CompletableFuture<String> get(String url);
}
