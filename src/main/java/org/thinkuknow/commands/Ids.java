package org.thinkuknow.commands;

import org.thinkuknow.ask.Answers;
import org.thinkuknow.content.Helplines;
import org.thinkuknow.cues.Cues;
import org.thinkuknow.help.HelpPages;
import org.thinkuknow.learning.Curriculum;
import org.thinkuknow.learning.Lessons;

import java.util.ArrayList;
import java.util.List;

/**
 * The ids that others keep: addresses that people bookmark and print, and names under which records are stored. An id keeps its
 * meaning for ever. Those of questions are looked after by the quizzes.
 *
 * @param all in the order of the files
 */
record Ids(List<Id> all) {

    /**
     * One of them.
     *
     * @param kind    what it names, such as `lesson`
     * @param meaning its title, or the question asked
     */
    record Id(String kind, String id, String meaning) {

        static Id of(String line) {
            var parts = line.split("\t", 3);
            return new Id(parts[0], parts[1], parts[2]);
        }

        /** As a line of a list that holds what has landed. */
        @Override
        public String toString() {
            return String.join("\t", kind, id, meaning);
        }
    }

    static Ids in(
            Lessons lessons,
            Answers answers,
            HelpPages helpPages,
            Helplines helplines,
            Cues cues,
            Curriculum curriculum) {
        var all = new ArrayList<Id>();
        lessons.all()
                .forEach(lesson ->
                        all.add(new Id("lesson", lesson.band().slug() + "/" + lesson.slug(), lesson.title())));
        answers.all().forEach(answer -> all.add(new Id("ask", answer.slug(), answer.question())));
        helpPages.all().forEach(page -> all.add(new Id("help", page.slug(), page.title())));
        helplines.all().forEach(line -> all.add(new Id("helpline", line.id(), line.name())));
        cues.all().forEach(cue -> all.add(new Id("cue", cue.id(), cue.reason())));
        curriculum.all().forEach(point -> all.add(new Id("curriculum", point.id(), point.says())));
        return new Ids(List.copyOf(all));
    }

    /** Those that a list of landed ones does not name yet. */
    List<Id> beyond(List<Id> landed) {
        return all.stream()
                .filter(id -> landed.stream().noneMatch(each -> isSame(each, id)))
                .toList();
    }

    /** What is wrong with this list by one of landed ids: each that is gone, and each that means something else now. */
    List<String> broken(List<Id> landed) {
        var broken = new ArrayList<String>();
        for (var old : landed) {
            all.stream()
                    .filter(id -> isSame(id, old))
                    .findFirst()
                    .ifPresentOrElse(
                            now -> {
                                if (!now.meaning().equals(old.meaning())) {
                                    broken.add("The %s `%s` meant “%s” and means “%s” now."
                                            .formatted(old.kind(), old.id(), old.meaning(), now.meaning()));
                                }
                            },
                            () -> broken.add("The %s `%s` is gone.".formatted(old.kind(), old.id())));
        }
        return broken;
    }

    private static boolean isSame(Id one, Id other) {
        return one.kind().equals(other.kind()) && one.id().equals(other.id());
    }
}
