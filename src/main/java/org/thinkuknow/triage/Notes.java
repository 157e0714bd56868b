package org.thinkuknow.triage;

import org.springframework.stereotype.Component;
import org.thinkuknow.triage.OpenCase.WrittenNote;
import org.thinkuknow.vault.Vault;

import java.time.Clock;
import java.util.List;

/** Writes and opens the notes of a case. */
@Component
class Notes {

    private final NoteRows rows;
    private final Vault vault;
    private final Clock clock;

    Notes(NoteRows rows, Vault vault, Clock clock) {
        this.rows = rows;
        this.vault = vault;
        this.clock = clock;
    }

    void add(String reference, String author, String text) {
        rows.save(new Note(reference, author, clock.instant(), vault.seal(text, reference)));
    }

    List<WrittenNote> of(String reference) {
        return rows.findByCaseReferenceOrderById(reference).stream()
                .map(note ->
                        new WrittenNote(note.author(), note.writtenAt(), vault.open(note.sealedWords(), reference)))
                .toList();
    }
}
