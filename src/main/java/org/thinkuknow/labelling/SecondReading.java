package org.thinkuknow.labelling;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.SignedIn;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.reader.Example.Urgency;
import org.thinkuknow.reader.ExampleTable;

import java.util.List;

/** A supervisor reads what another has written, without knowing its level; what both give the same level teaches (decision 0075). */
@Service
@Transactional
@PreAuthorize("hasRole('SUPERVISOR')")
public class SecondReading {

    static final int LONGEST_REASON = 500;

    private static final String EXAMPLES = "examples";

    private final WrittenExampleRepository examples;
    private final ExampleRows rows;
    private final ExampleSeals seals;
    private final Audit audit;

    SecondReading(WrittenExampleRepository examples, ExampleRows rows, ExampleSeals seals, Audit audit) {
        this.examples = examples;
        this.rows = rows;
        this.seals = seals;
        this.audit = audit;
    }

    /** What waits to be read, in no order that tells when it was written. */
    @Transactional(readOnly = true)
    public List<UnreadExample> waiting() {
        var who = SignedIn.username();
        return examples.findByStateOrderByReference(ExampleState.WAITING).stream()
                .flatMap(each -> seals.open(each).stream()
                        .map(typed -> new UnreadExample(
                                each.reference(),
                                typed.writer(),
                                typed.age(),
                                typed.voice(),
                                typed.message(),
                                each.isOf(who))))
                .toList();
    }

    /** What was read, refused or withdrawn, the last read first. */
    @Transactional(readOnly = true)
    public List<ReadExample> done() {
        return examples.findByStateNotOrderByIdDesc(ExampleState.WAITING).stream()
                .map(this::done)
                .toList();
    }

    private ReadExample done(WrittenExample example) {
        return new ReadExample(
                example.reference(),
                example.id(),
                example.state(),
                example.level(),
                example.secondLevel(),
                seals.open(example).map(typed -> typed.example(example.id(), example.state() == ExampleState.ARGUABLE)),
                seals.openReason(example));
    }

    /**
     * Gives an example one's own level, and then sees the first.
     *
     * @throws ExampleRefused if one wrote it, or it was read meanwhile
     */
    public ReadExample read(String reference, Urgency level) {
        var example = locked(reference);
        example.readBy(SignedIn.username(), level, rows::nextId);
        examples.saveAndFlush(example);
        audit.record("read an example", example.id(), example.state().words());
        return done(example);
    }

    /**
     * Does not take an example; its words are gone.
     *
     * @throws ExampleRefused if one wrote it, it was read meanwhile, or no reason is given
     */
    public void refuse(String reference, String reason) {
        var example = locked(reference);
        example.refuse(SignedIn.username(), seals.sealReason(reference, needed(reason)));
        examples.saveAndFlush(example);
        audit.record("refused an example", EXAMPLES, "before it had an id");
    }

    /**
     * Takes an example out; its words are gone, and what was learned from it goes with the next learning.
     *
     * @throws ExampleRefused if it is gone, or waits to be read by somebody else, or no reason is given
     */
    public void withdraw(String reference, String reason) {
        var example = locked(reference);
        example.withdraw(SignedIn.username(), seals.sealReason(reference, needed(reason)));
        examples.saveAndFlush(example);
        audit.record("withdrew an example", example.id().isEmpty() ? EXAMPLES : example.id(), "");
    }

    /** The agreed examples as the files of content have them; that somebody took them is written down. */
    public String csv() {
        var agreed = examples.findByStateOrderById(ExampleState.AGREED).stream()
                .map(this::done)
                .flatMap(each -> each.example().stream())
                .toList();
        audit.record("took examples as a table", EXAMPLES, agreed.size() + " agreed");
        return ExampleTable.csv(agreed);
    }

    private static String needed(String reason) {
        var words = reason.strip();
        ExampleRefused.when(words.codePoints().noneMatch(Character::isLetter), "Please write why.");
        ExampleRefused.when(
                words.length() > LONGEST_REASON,
                "The reason fits in %d characters. Please write less.".formatted(LONGEST_REASON));
        return words;
    }

    private WrittenExample locked(String reference) {
        return examples.lock(reference).orElseThrow(() -> new ExampleRefused("There is no such example."));
    }
}
