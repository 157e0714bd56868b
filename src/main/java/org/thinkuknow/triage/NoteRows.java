package org.thinkuknow.triage;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import java.util.List;

/** The notes' rows. */
interface NoteRows extends Repository<Note, Long> {

    Note save(Note note);

    @Modifying
    @Query("delete from Note n where n.caseReference = :reference")
    int deleteOf(String reference);

    List<Note> findByCaseReferenceOrderById(String reference);
}
