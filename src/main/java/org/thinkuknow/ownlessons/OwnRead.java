package org.thinkuknow.ownlessons;

import org.thinkuknow.learning.Lesson;
import org.thinkuknow.quiz.Quiz;
import org.thinkuknow.readability.Measured;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A text as the library's readers read it.
 *
 * @param lesson   as far as it could be read
 * @param quiz     nothing if a part is missing without which there is none
 * @param findings what must be mended first
 * @param ages     how old a reader each part of it needs
 */
public record OwnRead(Lesson lesson, Optional<Quiz> quiz, List<DraftFinding> findings, List<Measured> ages) {

    /** The same with more that was found, which stands first. */
    OwnRead with(List<DraftFinding> more) {
        return new OwnRead(
                lesson, quiz, Stream.concat(more.stream(), findings.stream()).toList(), ages);
    }

    /** Whether nothing has to be mended before it can be published. */
    public boolean isRight() {
        return quiz.isPresent() && findings.stream().noneMatch(DraftFinding::stops);
    }

    /** The quiz, if nothing in it has to be mended, so that each of its questions can be shown. */
    public Optional<Quiz> wholeQuiz() {
        return quiz.filter(read ->
                findings.stream().noneMatch(finding -> finding.stops() && finding.part() == DraftFinding.Part.QUIZ));
    }
}
