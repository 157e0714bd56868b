package org.thinkuknow.session;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;

/** Which browser on what kind of device, in words, from what a browser says of itself. */
public final class BrowserWords {

    private static final Map<String, String> BROWSERS = new LinkedHashMap<>();
    private static final Map<String, String> DEVICES = new LinkedHashMap<>();

    static {
        BROWSERS.put("Edg", "Edge");
        BROWSERS.put("OPR/", "Opera");
        BROWSERS.put("SamsungBrowser", "Samsung Internet");
        BROWSERS.put("Firefox/", "Firefox");
        BROWSERS.put("FxiOS", "Firefox");
        BROWSERS.put("CriOS", "Chrome");
        BROWSERS.put("Chrome/", "Chrome");
        BROWSERS.put("Safari/", "Safari");
        DEVICES.put("iPhone", "an iPhone");
        DEVICES.put("iPad", "an iPad");
        DEVICES.put("CrOS", "a Chromebook");
        DEVICES.put("Android", "an Android phone or tablet");
        DEVICES.put("Windows", "a Windows computer");
        DEVICES.put("Macintosh", "a Mac");
        DEVICES.put("Linux", "a Linux computer");
    }

    private BrowserWords() {}

    /** Such as "Chrome on a Windows computer". */
    public static String of(@Nullable String userAgent) {
        return found(BROWSERS, userAgent, "a browser") + " on " + found(DEVICES, userAgent, "another device");
    }

    private static String found(Map<String, String> known, @Nullable String userAgent, String otherwise) {
        return userAgent == null
                ? otherwise
                : known.entrySet().stream()
                        .filter(one -> userAgent.contains(one.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(otherwise);
    }
}
