package org.thinkuknow.language;

import org.springframework.stereotype.Component;

import java.util.Optional;

/**
 * Recognises whether a text, or a stretch of it, is in another language than English: first by its letters, then by its words. Text of
 * the kind that phones breed, names, and English of Scotland count as English. Safe for many threads. See decision 0029.
 */
@Component
public class Languages {

    private final LatinLanguages latin = new LatinLanguages();

    /** The other language in a text; nothing if it seems to be English throughout, or holds no words at all. */
    public Optional<OtherLanguage> in(String text) {
        return Scripts.in(text).or(() -> latin.in(text));
    }
}
