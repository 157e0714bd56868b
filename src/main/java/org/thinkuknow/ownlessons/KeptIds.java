package org.thinkuknow.ownlessons;

import org.springframework.stereotype.Component;
import org.thinkuknow.quiz.ChooseOne;
import org.thinkuknow.quiz.ChooseSeveral;
import org.thinkuknow.quiz.MatchPairs;
import org.thinkuknow.quiz.Option;
import org.thinkuknow.quiz.PutInOrder;
import org.thinkuknow.quiz.Question;
import org.thinkuknow.quiz.Quiz;
import org.thinkuknow.quiz.Scale;
import org.thinkuknow.quiz.Scene;
import org.thinkuknow.quiz.Story;
import org.thinkuknow.quiz.TrueFalse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A question's id is for ever, from the first edition that had it: words may be mended, but a question with another meaning gets
 * a new id, so that two classes' answers to one id can be laid beside each other (decision 0025).
 */
@Component
class KeptIds {

    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");

    private final EditionRows rows;
    private final OwnEditions editions;

    KeptIds(EditionRows rows, OwnEditions editions) {
        this.rows = rows;
        this.editions = editions;
    }

    /** Where a quiz gives an id of an earlier edition another meaning. */
    List<DraftFinding> broken(String reference, Quiz now, String text) {
        Map<String, Question> earlier = new HashMap<>();
        rows.of(reference)
                .forEach(edition -> editions.quizOf(edition)
                        .ifPresent(
                                quiz -> all(quiz).forEach(question -> earlier.putIfAbsent(question.id(), question))));
        var broken = new ArrayList<DraftFinding>();
        all(now).forEach(question -> {
            var before = earlier.get(question.id());
            if (before != null && !isTheSame(before, question)) {
                broken.add(new DraftFinding(
                        DraftFinding.Part.QUIZ,
                        line(text, question.id()),
                        "The id `%s` belongs to the question “%s” of an earlier edition. Give this one an id that was never used."
                                .formatted(question.id(), before.ask()),
                        true));
            }
        });
        return broken;
    }

    /** Every id that an edition has; none of them is given to another question. */
    Set<String> used(String reference) {
        return rows.of(reference).stream()
                .flatMap(edition -> editions.quizOf(edition).stream())
                .flatMap(KeptIds::all)
                .map(Question::id)
                .collect(Collectors.toSet());
    }

    /** The same kind, the same places right, and half of the words of what is asked. */
    static boolean isTheSame(Question before, Question now) {
        if (before.kind() != now.kind() || !shape(before).equals(shape(now))) {
            return false;
        }
        var kept = words(before.ask());
        var either = words(now.ask());
        either.addAll(kept);
        kept.retainAll(words(now.ask()));
        return kept.size() * 2 >= either.size();
    }

    private static Object shape(Question question) {
        return switch (question) {
            case ChooseOne one -> one.options().stream().map(Option::right).toList();
            case ChooseSeveral several ->
                several.options().stream().map(Option::right).toList();
            case TrueFalse statement ->
                statement.options().stream().map(Option::right).toList();
            case PutInOrder order -> order.things().size();
            case MatchPairs match -> match.pairs().size();
            case Story story ->
                story.scenes().stream()
                        .map(scene -> scene.choices().stream()
                                .map(Scene.Choice::right)
                                .toList())
                        .toList();
            case Scale scale -> scale.steps().size();
        };
    }

    private static Set<String> words(String ask) {
        var words = new TreeSet<String>(String.CASE_INSENSITIVE_ORDER);
        WORD.matcher(ask).results().forEach(found -> words.add(found.group()));
        return words;
    }

    private static Stream<Question> all(Quiz quiz) {
        return Stream.concat(Stream.of(quiz.before(), quiz.after()), quiz.questions().stream());
    }

    /** Where an id stands in the text of a quiz, whatever signs it has; the first line if it stands nowhere. */
    static int line(String text, String id) {
        var lines = text.lines().toList();
        for (var i = 0; i < lines.size(); i++) {
            if (lines.get(i).matches("[\\s-]*id:\\s*[\"']?" + Pattern.quote(id) + "[\"']?\\s*")) {
                return i + 1;
            }
        }
        return 1;
    }
}
