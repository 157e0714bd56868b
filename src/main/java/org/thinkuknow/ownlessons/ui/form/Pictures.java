package org.thinkuknow.ownlessons.ui.form;

import org.thinkuknow.content.ContentFiles;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The drawings that a lesson can show, and what the library's lessons say that each teaches. */
public final class Pictures {

    private static final Pattern SHOWN = Pattern.compile("!\\[(?<alt>[^]]+)]\\((?<file>[a-z0-9-]+\\.svg)\\)");
    private static final Pattern END_OF_WORD = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private final Map<String, String> teaches = new TreeMap<>();

    public Pictures(ContentFiles files) {
        files.pictures().stream().filter(name -> name.endsWith(".svg")).forEach(name -> teaches.put(name, ""));
        files.under("lessons/").stream()
                .filter(path -> path.endsWith("/lesson.md"))
                .flatMap(path -> SHOWN.matcher(files.written(path).orElse("")).results())
                .forEach(found -> teaches.replace(found.group("file"), "", found.group("alt")));
    }

    /** What a picture teaches in the library; empty if no lesson shows it. */
    String teaches(String file) {
        return teaches.getOrDefault(file, "");
    }

    /** The files whose names or words hold every one of some words; all of them if there are none. */
    List<String> with(String words) {
        var asked = END_OF_WORD
                .splitAsStream(words.toLowerCase(Locale.UK))
                .filter(word -> !word.isEmpty())
                .toList();
        return teaches.entrySet().stream()
                .filter(each -> asked.stream()
                        .allMatch("%s %s"
                                .formatted(each.getKey().replace('-', ' '), each.getValue())
                                .toLowerCase(Locale.UK)::contains))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** A file as people call it. */
    String nameOf(String file) {
        var told = teaches(file);
        return told.isEmpty() ? file.replace(".svg", "").replace('-', ' ') : told;
    }
}
