package org.thinkuknow.classroom;

import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Entry;
import org.thinkuknow.content.Problems;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Polls that a teacher asks with one press, from content/classroom/polls.yaml. */
public class ReadyPolls {

    private static final String FILE = "classroom/polls.yaml";

    private final List<PollQuestion> polls;

    ReadyPolls(List<PollQuestion> polls) {
        this.polls = polls;
    }

    /** Reads the file; whatever is wrong with it is added to the problems. */
    public static ReadyPolls read(ContentFiles files, Problems problems) {
        return new ReadyPolls(Entry.parse(FILE, 1, files.text(FILE).orElse(""), problems).list().stream()
                .flatMap(entry -> poll(entry, files))
                .toList());
    }

    private static Stream<PollQuestion> poll(Entry entry, ContentFiles files) {
        entry.onlyKeys("ask", "choices");
        var choices = entry.list("choices").stream()
                .map(choice -> choice(choice, files))
                .toList();
        try {
            return choices.isEmpty() ? Stream.of() : Stream.of(new PollQuestion(entry.text("ask"), choices));
        } catch (LessonRefused e) {
            entry.wrong(Objects.requireNonNull(e.getMessage()));
            return Stream.of();
        }
    }

    private static PollQuestion.Choice choice(Entry entry, ContentFiles files) {
        entry.onlyKeys("say", "picture");
        var picture = entry.text("picture");
        if (!files.hasPicture(picture)) {
            entry.wrong("picture", "There is no picture `%s` in frontend/illustrations.".formatted(picture));
        }
        return new PollQuestion.Choice(entry.text("say"), picture);
    }

    /** All of them, in the order of the file. */
    public List<PollQuestion> all() {
        return polls;
    }
}
