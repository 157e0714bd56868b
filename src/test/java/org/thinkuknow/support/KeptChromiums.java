package org.thinkuknow.support;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** The browsers that have been started and nobody uses, by whether they run scripts. They are quit when the tests end. */
final class KeptChromiums {

    private static final Map<Boolean, Deque<Chromium>> IDLE = new HashMap<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(KeptChromiums::quitAll));
    }

    private KeptChromiums() {}

    /** A browser in a new profile: one that is there, or else a new one. */
    static Chromium take(boolean scripts) {
        var kept = kept(scripts);
        return (kept == null ? new Chromium(scripts) : kept).inNewProfile();
    }

    /** Takes one back; one that cannot forget is quit. */
    static void giveBack(Chromium used) {
        if (used.forget()) {
            keep(used);
        } else {
            used.quit();
        }
    }

    private static synchronized @Nullable Chromium kept(boolean scripts) {
        return IDLE.getOrDefault(scripts, new ArrayDeque<>()).pollLast();
    }

    private static synchronized void keep(Chromium used) {
        IDLE.computeIfAbsent(used.runsScripts(), unused -> new ArrayDeque<>()).addLast(used);
    }

    private static synchronized void quitAll() {
        IDLE.values().forEach(kept -> kept.forEach(Chromium::quit));
        IDLE.clear();
    }
}
