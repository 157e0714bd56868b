package org.thinkuknow.classroom;

import org.thinkuknow.classroom.ClassWords.PupilQuestion;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Words that a class takes for the same, however each was written, as the board counts them: the teacher deals with all of them at once.
 *
 * @param key        what makes them the same; it stays while some of them come and others go
 * @param words      as they were written first
 * @param references of each entry that says them, in the order in which they came
 */
public record SameWords(String key, String words, List<String> references) {

    public SameWords {
        references = List.copyOf(references);
    }

    /** Joins equal words, in the order in which each was first written. */
    static List<SameWords> join(List<PupilEntry> all) {
        var joined = all.stream()
                .collect(Collectors.groupingBy(
                        entry -> PupilText.key(entry.words()), LinkedHashMap::new, Collectors.toList()));
        return joined.entrySet().stream()
                .map(same -> new SameWords(
                        same.getKey(),
                        same.getValue().getFirst().words(),
                        same.getValue().stream().map(PupilEntry::reference).toList()))
                .toList();
    }

    /** Words that are dealt with by themselves, whoever else says the same. */
    public static SameWords alone(PupilQuestion entry) {
        return new SameWords(entry.reference(), entry.words(), List.of(entry.reference()));
    }

    /** How many entries say them. */
    public int count() {
        return references.size();
    }

    /** Never the words: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "SameWords[" + count() + "]";
    }
}
