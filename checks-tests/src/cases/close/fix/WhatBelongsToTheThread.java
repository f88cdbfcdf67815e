// What code asks its own thread for, such as the request that it serves, is not there on another thread.
// needs: 21
// with: SPRING, SPRING_MVC
package news;

import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

class WhatBelongsToTheThread {
  private static final ThreadLocal<String> READER = new ThreadLocal<>();

  @GetMapping("/session")
  CompletableFuture<String> theRequest() throws Exception {
    Future<String> first;
    try (ExecutorService desk = Executors.newSingleThreadExecutor()) { // NO PATCH: `currentRequestAttributes` is about the thread that calls it
      first = desk.submit(() -> "news");
    }
    String article = first.get() + RequestContextHolder.currentRequestAttributes().getSessionId();
    return CompletableFuture.supplyAsync(() -> article);
  }
  @GetMapping("/locale")
  CompletableFuture<String> theLocale() throws Exception {
    Locale locale = LocaleContextHolder.getLocale();
    Future<String> first;
    try (ExecutorService desk = Executors.newSingleThreadExecutor()) { // NO PATCH: `getLocale` is about the thread
      first = desk.submit(() -> "news");
    }
    String article = first.get() + locale;
    return CompletableFuture.supplyAsync(() -> article);
  }
  @GetMapping("/own")
  CompletableFuture<String> ofItsOwn() throws Exception {
    Future<String> first;
    try (ExecutorService desk = Executors.newSingleThreadExecutor()) { // NO PATCH: because `get` is for the thread that called `set`
      first = desk.submit(() -> "news");
    }
    String article = first.get() + READER.get();
    return CompletableFuture.supplyAsync(() -> article);
  }

  private static String address() {
    return ServletUriComponentsBuilder.fromCurrentRequest().toUriString();
  }

  @GetMapping("/helper")
  CompletableFuture<String> inAHelper() throws Exception {
    Future<String> first;
    try (ExecutorService desk = Executors.newSingleThreadExecutor()) { // NO PATCH: `fromCurrentRequest` is about the thread
      first = desk.submit(() -> "news");
    }
    String article = first.get() + address();
    return CompletableFuture.supplyAsync(() -> article);
  }
  @GetMapping("/set")
  CompletableFuture<String> setWhereItIsRead() throws Exception {
    Future<String> first;
    try (ExecutorService desk = Executors.newSingleThreadExecutor()) {
      first = desk.submit(() -> "news");
    }
    READER.set("reader");
    String article = first.get() + READER.get();
    return CompletableFuture.supplyAsync(() -> article);
  }
  @GetMapping("/none")
  CompletableFuture<String> nothingOfTheThread() throws Exception {
    Future<String> first;
    try (ExecutorService desk = Executors.newSingleThreadExecutor()) {
      first = desk.submit(() -> "news");
    }
    String article = first.get();
    return CompletableFuture.supplyAsync(() -> article);
  }
}
