package org.thinkuknow.quiz;

import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Entry;

import java.util.Optional;

/** Reads one question of a quiz, whatever its kind. */
final class QuestionReader {

    private final AboutReader aboutReader;
    private final ContentFiles files;

    QuestionReader(AboutReader aboutReader, ContentFiles files) {
        this.aboutReader = aboutReader;
        this.files = files;
    }

    /** The question, unless its kind is not known. */
    Optional<Question> read(Entry entry) {
        var kind = Kind.of(entry.optionalText("kind").orElse(Kind.ONE.word()));
        if (kind.isEmpty()) {
            entry.wrong("kind", "`kind` is one of %s.".formatted(Kind.allWords()));
        }
        return kind.map(known -> switch (known) {
            case ONE -> new ChooseOne(aboutReader.read(entry, "options"), Options.one(entry));
            case SEVERAL -> new ChooseSeveral(aboutReader.read(entry, "options"), Options.several(entry));
            case TRUE_FALSE -> new TrueFalse(aboutReader.read(entry, "options"), Options.trueFalse(entry));
            case ORDER -> new PutInOrder(aboutReader.read(entry, "options"), Things.read(entry));
            case MATCH -> new MatchPairs(aboutReader.read(entry, "pairs"), Pairs.read(entry, files));
            case STORY -> new Story(aboutReader.read(entry, "scenes"), Scenes.read(entry));
            case SCALE -> new Scale(aboutReader.read(entry, "options"), ScaleSteps.read(entry));
        });
    }
}
