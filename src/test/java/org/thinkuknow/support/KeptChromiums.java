package org.thinkuknow.support;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** The browsers that have been started and nobody uses, by the preferences of their user. They are quit when the tests end. */
final class KeptChromiums {

    private static final Map<Map<String, Object>, Deque<Chromium>> IDLE = new HashMap<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(KeptChromiums::quitAll));
    }

    private KeptChromiums() {}

    /** A browser in a new profile: one that is there, or else a new one. */
    static Chromium take(Map<String, Object> preferences) {
        var kept = kept(preferences);
        return (kept == null ? new Chromium(preferences) : kept).inNewProfile();
    }

    /** Takes one back; one that cannot forget is quit. */
    static void giveBack(Map<String, Object> preferences, Chromium used) {
        if (used.forget()) {
            keep(preferences, used);
        } else {
            used.quit();
        }
    }

    private static synchronized Chromium kept(Map<String, Object> preferences) {
        return IDLE.getOrDefault(preferences, new ArrayDeque<>()).pollLast();
    }

    private static synchronized void keep(Map<String, Object> preferences, Chromium used) {
        IDLE.computeIfAbsent(preferences, unused -> new ArrayDeque<>()).addLast(used);
    }

    private static synchronized void quitAll() {
        IDLE.values().forEach(kept -> kept.forEach(Chromium::quit));
        IDLE.clear();
    }
}
