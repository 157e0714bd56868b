package org.thinkuknow.content;

import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/** Content of a test that lies in no directory. */
public final class TextsInMemory {

    private TextsInMemory() {}

    /** These texts, by path, with the pictures of others. */
    public static ContentFiles of(SortedMap<String, String> texts, ContentFiles others) {
        Set<String> pictures = new TreeSet<>(others.pictures());
        return new ContentFiles(texts, pictures);
    }
}
