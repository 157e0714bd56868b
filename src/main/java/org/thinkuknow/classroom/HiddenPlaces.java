package org.thinkuknow.classroom;

import org.springframework.stereotype.Component;
import org.thinkuknow.quiz.Answer;
import org.thinkuknow.quiz.MatchPairs;
import org.thinkuknow.quiz.PutInOrder;
import org.thinkuknow.quiz.Question;
import org.thinkuknow.vault.Vault;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Where the place of a thing is what is right about it, a pupil's page has other numbers: in an order that only the keys of this
 * installation give. So the page of a question holds no answer, not even for whoever reads its source (decision 0021). The order stays
 * whichever keys come: a page that is on a screen, or kept by a node, must mean what it says (decision 0129).
 */
@Component
public class HiddenPlaces {

    private final Vault vault;

    HiddenPlaces(Vault vault) {
        this.vault = vault;
    }

    /** The places of a question's things in the order in which a page shows and numbers them; none where places tell nothing. */
    public List<Integer> of(Question question) {
        return switch (question) {
            case PutInOrder order -> shuffled(question.id(), order.things().size());
            case MatchPairs match -> shuffled(question.id(), match.pairs().size());
            default -> List.of();
        };
    }

    /**
     * The answer that a page means.
     *
     * @param numbers as the page has them
     * @return nothing if the page of this question has no such numbers
     */
    public Optional<Answer> meant(Question question, List<Integer> numbers) {
        var places = of(question);
        return numbers.stream().allMatch(number -> number >= 0 && number < places.size())
                ? Optional.of(new Answer(numbers.stream().map(places::get).toList()))
                : Optional.empty();
    }

    private List<Integer> shuffled(String question, int size) {
        var inOrder = IntStream.range(0, size).boxed().toList();
        var places = new ArrayList<>(inOrder);
        places.sort(Comparator.comparing(
                place -> vault.name("place on a pupil's screen", question + ' ' + place), Arrays::compareUnsigned));
        if (places.equals(inOrder)) {
            Collections.rotate(places, 1);
        }
        return List.copyOf(places);
    }
}
