package org.thinkuknow.pupilfile;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.thinkuknow.pupilfile.PupilFileText.Contact;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rows of contacts. */
@Component
class PupilContactRows {

    private final JdbcClient database;
    private final PupilFileSealing sealing;

    PupilContactRows(JdbcClient database, PupilFileSealing sealing) {
        this.database = database;
        this.sealing = sealing;
    }

    /** @return whether it was not there by the same sending before */
    boolean add(String file, UUID sending, PupilContactText text) {
        return database.sql("insert ignore into pupil_contact (file, sending, words) values (?, ?, ?)")
                        .params(file, sending.toString(), sealing.seal(text, file))
                        .update()
                == 1;
    }

    /** The contacts of a file, in the order in which they were written. */
    List<Contact> of(String file) {
        return database.sql("select id, version, words from pupil_contact where file = ? order by id")
                .param(file)
                .query((row, place) -> new Contact(
                        row.getLong("id"),
                        row.getInt("version"),
                        sealing.open(row.getBytes("words"), file, PupilContactText.class)))
                .list();
    }

    Optional<Contact> find(String file, long id) {
        return of(file).stream().filter(contact -> contact.id() == id).findFirst();
    }

    /** @return whether nobody changed it since a version */
    boolean change(String file, long id, int version, PupilContactText text) {
        return database.sql(
                                "update pupil_contact set words = ?, version = version + 1 where id = ? and file = ? and version = ?")
                        .params(sealing.seal(text, file), id, file, version)
                        .update()
                == 1;
    }

    void delete(String file, long id) {
        database.sql("delete from pupil_contact where id = ? and file = ?")
                .params(id, file)
                .update();
    }
}
