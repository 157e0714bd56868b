package org.thinkuknow.content;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectFactory;
import org.springframework.beans.factory.config.Scope;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Holds everything that was read from one state of the files; all of it is exchanged at once, or none. */
final class ContentScope implements Scope {

    static final String NAME = "content";

    private final ThreadLocal<@Nullable Edition> beingRead = new ThreadLocal<>();
    private volatile Edition current = new Edition();

    /** What was read together, and what ends each part of it. */
    private static final class Edition {
        private final Map<String, Object> beans = new ConcurrentHashMap<>();
        private final List<Runnable> endings = new ArrayList<>();
    }

    /**
     * Reads everything anew and puts it in place of the old.
     *
     * @param reading asks for every bean of this scope; if it fails, everything stays as it is
     */
    void renew(Runnable reading) {
        var old = current;
        var edition = new Edition();
        beingRead.set(edition);
        try {
            reading.run();
            current = edition;
        } finally {
            beingRead.remove();
            (current == edition ? old : edition).endings.forEach(Runnable::run);
        }
    }

    @Override
    public Object get(String name, ObjectFactory<?> factory) {
        var edition = edition();
        var found = edition.beans.get(name);
        return found != null ? found : create(edition, name, factory);
    }

    /** One part needs others, so this may be entered again. */
    private static Object create(Edition edition, String name, ObjectFactory<?> factory) {
        synchronized (edition) {
            var found = edition.beans.get(name);
            if (found == null) {
                found = factory.getObject();
                edition.beans.put(name, found);
            }
            return found;
        }
    }

    private Edition edition() {
        var edition = beingRead.get();
        return edition == null ? current : edition;
    }

    @Override
    public void registerDestructionCallback(String name, Runnable callback) {
        edition().endings.add(callback);
    }

    @Override
    public @Nullable Object remove(String name) {
        throw new UnsupportedOperationException("Content is exchanged as a whole");
    }

    @Override
    public @Nullable Object resolveContextualObject(String key) {
        return null;
    }

    @Override
    public @Nullable String getConversationId() {
        return null;
    }
}
