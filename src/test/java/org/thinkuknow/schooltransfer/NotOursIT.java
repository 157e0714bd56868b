package org.thinkuknow.schooltransfer;

import org.junit.jupiter.api.Test;
import org.thinkuknow.pupilfile.PupilFileText;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;

import static org.assertj.core.api.Assertions.assertThat;

/** A child's file that reached the wrong school goes back, and nobody there has read it. */
class NotOursIT extends TwoSchoolsThatSend {

    @Test
    void beforeTheSchoolSaysThatTheChildIsTheirsItReadsNameBirthdayAndSenderAlone() {
        var file = fullFile();
        var reference = sent(file, "She talks best while drawing.");
        var opened = NEXT_LEAD.get(() -> arrived.open(reference));
        assertThat(opened.name()).isEqualTo(CHILD);
        assertThat(opened.born()).isEqualTo(LocalDate.of(2016, 5, 3));
        assertThat(opened.sent().school()).isEqualTo("Demo School");
        assertThat(Arrays.stream(ArrivedFiles.class.getMethods())
                        .filter(method -> method.getDeclaringClass() == ArrivedFiles.class)
                        .map(Method::getReturnType))
                .as("nothing that it gives out holds the document")
                .doesNotContain(FileDocument.class, PupilFileText.class, byte[].class);
        assertThat(Arrays.stream(ArrivedFiles.Arrived.class.getRecordComponents())
                        .map(RecordComponent::getName))
                .containsExactlyInAnyOrder("sent", "name", "knownAs", "born");
        assertThat(acts(reference)).contains("read");
        var before = filesOf(NEXT);
        NEXT_LEAD.run(() -> arrived.decline(reference, "No such pupil here."));
        assertThat(filesOf(NEXT)).isEqualTo(before);
        assertThat(isKept(reference)).as("it went back unread").isFalse();
        refused(() -> NEXT_LEAD.run(() -> arrived.open(reference)), "answered already");
        refused(() -> NEXT_LEAD.run(() -> arrived.receive(reference)), "answered already");
    }
}
