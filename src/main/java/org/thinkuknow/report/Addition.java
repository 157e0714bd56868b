package org.thinkuknow.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What somebody tells after their report was stored; it checks itself when made.
 *
 * @param submission the id of the form with which the report was sent
 * @param words      the text of each field that was filled in
 */
public record Addition(String submission, Map<Field, String> words, Dangers dangers) {

    /**
     * Checks size, then characters.
     *
     * @throws ReportRefused with a sentence for each field that cannot stay as it is
     */
    public Addition {
        var texts = FieldTexts.of(words);
        if (!texts.complaints().isEmpty()) {
            throw new ReportRefused(texts.complaints());
        }
        words = Map.copyOf(texts.kept());
    }

    /** Whether nothing was filled in. */
    public boolean isEmpty() {
        return words.isEmpty() && dangers.equals(Dangers.UNSAID);
    }

    /** What has a place in the report, because nothing was said there before. */
    Map<Field, String> filling(Map<Field, String> before) {
        var filling = new EnumMap<Field, String>(Field.class);
        words.forEach((field, text) -> {
            if (!before.containsKey(field)) {
                filling.put(field, text);
            }
        });
        return filling;
    }

    /**
     * The message that goes with it: it names what joined the report, so that nobody overlooks it, and holds what is different
     * from what was said before, because nothing that was said is overwritten.
     *
     * @param messages what the same person wrote already
     * @return empty if all of it was said before
     */
    String message(Map<Field, String> before, Dangers answered, List<String> messages) {
        var lines = new ArrayList<String>();
        var news = AddedNews.line(filling(before).keySet(), dangers.answersMissingIn(answered));
        words.entrySet().stream()
                .filter(told ->
                        before.containsKey(told.getKey()) && !told.getValue().equals(before.get(told.getKey())))
                .sorted(Map.Entry.comparingByKey())
                .map(told -> told.getKey() == Field.WHAT
                        ? told.getValue()
                        : told.getKey().label() + ": " + told.getValue())
                .forEach(lines::add);
        lines.addAll(dangers.changesOf(answered));
        lines.removeIf(
                line -> messages.stream().anyMatch(message -> ("\n" + message + "\n").contains("\n" + line + "\n")));
        if (!news.isEmpty()) {
            lines.addFirst(news);
        }
        return String.join("\n", lines);
    }

    /** Never the words: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "Addition" + words.keySet();
    }
}
