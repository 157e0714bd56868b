package org.thinkuknow.translation;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.thinkuknow.centre.AfterCommit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The languages that are offered, from memory: a child's page asks no database. Another node hears within five seconds that one was
 * switched off or on (decision 0033).
 */
@Component
public class Translations {

    private static final Logger log = LoggerFactory.getLogger(Translations.class);

    private final Map<String, Words> words = new LinkedHashMap<>();
    private final Supplier<Set<String>> rows;
    private volatile Set<String> off = Set.of();

    /** A language was switched off or on, on this node. */
    record Changed(String code) {}

    @Autowired
    Translations(SwitchedOffRows rows) {
        this(rows::switchedOff);
    }

    Translations(Supplier<Set<String>> rows) {
        this.rows = rows;
        LanguageFiles.languages().forEach(language -> words.put(language.code(), new Words(language)));
    }

    /** With every language there is, for what is drawn without a database. */
    public static Translations all() {
        return new Translations(Set::of);
    }

    /** The words in a language; in English if there is no such language, or if it is switched off. */
    public Words in(String code) {
        return isOffered(code) ? Objects.requireNonNull(words.get(code)) : english();
    }

    /** The words in English. */
    public Words english() {
        return Objects.requireNonNull(words.get(Language.ENGLISH));
    }

    /** Every language that is not switched off, English first. */
    public List<Language> offered() {
        return every().stream().filter(language -> isOffered(language.code())).toList();
    }

    /** The English name of a language, offered or not; empty if there is none. */
    public String nameOf(String code) {
        return words.containsKey(code) ? words.get(code).language().name() : "";
    }

    List<Language> every() {
        return words.values().stream().map(Words::language).toList();
    }

    boolean isOffered(String code) {
        return words.containsKey(code) && !off.contains(code);
    }

    @EventListener
    void look(Changed changed) {
        AfterCommit.run(this::look);
    }

    /** What was known stays known while the database cannot be asked. */
    @Scheduled(fixedDelayString = "PT5S")
    void look() {
        try {
            off = Set.copyOf(rows.get());
        } catch (DataAccessException | TransactionException e) {
            log.warn(
                    "The languages that are switched off could not be read: {}",
                    e.getClass().getSimpleName());
        }
    }
}
