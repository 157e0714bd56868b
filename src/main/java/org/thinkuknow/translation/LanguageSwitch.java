package org.thinkuknow.translation;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.audit.Audit;

import java.util.List;
import java.util.NoSuchElementException;

/** Switches languages of the report pages off and on. English stays. */
@Service
public class LanguageSwitch {

    private final SwitchedOffRows rows;
    private final Translations languages;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    LanguageSwitch(SwitchedOffRows rows, Translations languages, Audit audit, ApplicationEventPublisher events) {
        this.rows = rows;
        this.languages = languages;
        this.audit = audit;
        this.events = events;
    }

    /** A language beside English, and whether it is offered. */
    public record Choice(Language language, boolean offered) {}

    /** Every language beside English. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional(readOnly = true)
    public List<Choice> choices() {
        var off = rows.switchedOff();
        return languages.every().stream()
                .filter(language -> !language.isEnglish())
                .map(language -> new Choice(language, !off.contains(language.code())))
                .toList();
    }

    /**
     * Offers a language, or does not. Reports that were begun in it are taken all the same; their pages go on in English.
     *
     * @throws NoSuchElementException if there is no such language beside English
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public void offer(String code, boolean offered) {
        if (languages.every().stream().noneMatch(language -> language.code().equals(code) && !language.isEnglish())) {
            throw new NoSuchElementException("No language " + code);
        }
        if (offered ? rows.switchOn(code) : rows.switchOff(code)) {
            audit.record(offered ? "switched on" : "switched off", code, "language of the report pages");
            events.publishEvent(new Translations.Changed(code));
        }
    }
}
