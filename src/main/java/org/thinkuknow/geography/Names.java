package org.thinkuknow.geography;

import java.text.Normalizer;
import java.util.Locale;

/** Names as they are compared: without capitals, accents, hyphens, apostrophes and doubled spaces. */
final class Names {

    private Names() {}

    static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace("&", " and ")
                .replaceAll("['’.]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .replaceAll("\\bsaint\\b", "st")
                .strip();
    }
}
