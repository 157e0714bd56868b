package org.thinkuknow.triage;

import org.springframework.data.repository.Repository;

import java.util.List;

/** The notes' rows. */
interface NoteRows extends Repository<Note, Long> {

    Note save(Note note);

    List<Note> findByCaseReferenceOrderById(String reference);
}
