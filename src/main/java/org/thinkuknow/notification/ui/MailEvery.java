package org.thinkuknow.notification.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import org.thinkuknow.notification.Telling;

import java.time.Duration;

/** The browser's own list of how often e-mails come. */
@Tag("select")
class MailEvery extends AbstractSinglePropertyField<MailEvery, String> {

    MailEvery(String id, Duration chosen) {
        super("value", "", false);
        setSynchronizedEvent("change");
        setId(id);
        Telling.MAIL_EVERY.forEach(every -> getElement()
                .appendChild(new Element("option")
                        .setAttribute("value", String.valueOf(every.toMinutes()))
                        .setAttribute("selected", every.equals(chosen))
                        .setText(words(every))));
        setValue(String.valueOf(chosen.toMinutes()));
    }

    Duration chosen() {
        return Duration.ofMinutes(Long.parseLong(getValue()));
    }

    private static String words(Duration every) {
        return every.isZero()
                ? "Each one straight away"
                : "One every %d minutes, with everything that is waiting".formatted(every.toMinutes());
    }
}
