package org.thinkuknow.ownlessons;

import org.springframework.stereotype.Component;
import org.thinkuknow.content.Helplines;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A child must never ring a number that nobody made sure of. A school's own number is not among the helplines, so this stops nothing. */
@Component
class KnownNumbers {

    private static final Pattern NUMBER = Pattern.compile(
            "\\b0\\d{2,4} \\d{3,4}(?: \\d{3,4})?\\b|\\b116 \\d{3}\\b|(?i)(?<=\\b(?:call|ring|dial|text) )\\d{3,6}\\b");

    private final Helplines helplines;

    KnownNumbers(Helplines helplines) {
        this.helplines = helplines;
    }

    List<DraftFinding> strangeIn(OwnText text) {
        var known = helplines.all().stream()
                .flatMap(line -> Stream.concat(line.phone().stream(), line.text().stream()))
                .collect(Collectors.toSet());
        return Stream.concat(
                        strange(DraftFinding.Part.LESSON, text.lesson(), known).stream(),
                        strange(DraftFinding.Part.QUIZ, text.quiz(), known).stream())
                .toList();
    }

    private static List<DraftFinding> strange(DraftFinding.Part part, String text, Set<String> known) {
        var strange = new ArrayList<DraftFinding>();
        var lines = text.lines().toList();
        for (var i = 0; i < lines.size(); i++) {
            var line = i + 1;
            NUMBER.matcher(lines.get(i))
                    .results()
                    .map(found -> found.group())
                    .filter(number -> !known.contains(number))
                    .forEach(number -> strange.add(new DraftFinding(
                            part,
                            line,
                            "The number %s is not one of our helplines. Please check that it is right, and who answers it."
                                    .formatted(number),
                            false)));
        }
        return strange;
    }
}
