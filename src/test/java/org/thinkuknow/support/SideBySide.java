package org.thinkuknow.support;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Long walks through the site, by two people at the same time, each in a browser of their own as on a phone. */
public final class SideBySide {

    private SideBySide() {}

    /** Does something with each of many things; the first failure ends the walk of the one who met it and is thrown in the end. */
    public static <T> void inTwoBrowsers(List<T> all, BiConsumer<Browser, T> each) {
        var left = new ConcurrentLinkedQueue<>(all);
        try (var people = Executors.newFixedThreadPool(2)) {
            var walks = Stream.generate(() -> CompletableFuture.runAsync(() -> walk(left, each), people))
                    .limit(2)
                    .toList();
            walks.forEach(CompletableFuture::join);
        }
    }

    private static <T> void walk(ConcurrentLinkedQueue<T> left, BiConsumer<Browser, T> each) {
        try (var browser = Browser.open().resize(360, 740)) {
            for (var next = left.poll(); next != null; next = left.poll()) {
                each.accept(browser, next);
            }
        }
    }
}
