package org.thinkuknow.account;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a browser says of itself, in words that its owner knows it by. Nothing of what it sent is repeated. */
final class BrowserWords {

    private static final String UNKNOWN = "a browser that does not say which";
    private static final Map<String, String> BROWSERS = new LinkedHashMap<>();
    private static final Map<String, String> DEVICES = new LinkedHashMap<>();

    static {
        BROWSERS.put("Edg", "Edge");
        BROWSERS.put("OPR/", "Opera");
        BROWSERS.put("SamsungBrowser", "Samsung Internet");
        BROWSERS.put("Firefox", "Firefox");
        BROWSERS.put("FxiOS", "Firefox");
        BROWSERS.put("CriOS", "Chrome");
        BROWSERS.put("Chrome", "Chrome");
        BROWSERS.put("Safari", "Safari");
        DEVICES.put("iPhone", "an iPhone");
        DEVICES.put("iPad", "an iPad");
        DEVICES.put("Android", "an Android device");
        DEVICES.put("Windows", "Windows");
        DEVICES.put("CrOS", "a Chromebook");
        DEVICES.put("Macintosh", "a Mac");
        DEVICES.put("Linux", "Linux");
    }

    private BrowserWords() {}

    /** Such as "Firefox on Windows". */
    static String of(String userAgent) {
        var browser = first(BROWSERS, userAgent, UNKNOWN);
        var device = first(DEVICES, userAgent, "");
        return device.isEmpty() ? browser : browser + " on " + device;
    }

    private static String first(Map<String, String> words, String userAgent, String otherwise) {
        return words.entrySet().stream()
                .filter(word -> userAgent.contains(word.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(otherwise);
    }
}
