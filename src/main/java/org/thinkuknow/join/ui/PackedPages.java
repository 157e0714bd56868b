package org.thinkuknow.join.ui;

import org.springframework.context.event.EventListener;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.thinkuknow.content.ContentRead;
import org.thinkuknow.limits.Caches;
import org.thinkuknow.shell.Packed;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;

/** What a whole class fetches in the same moments, made and compressed once (decision 0026). */
@Component
class PackedPages {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final int MOST = 2_000;

    private volatile Map<String, Packed> packed = Caches.of(MOST);

    /** What was made of old content is of no use any more. */
    @EventListener
    void forget(ContentRead event) {
        packed = Caches.of(MOST);
    }

    /** Answers with HTML, as {@link #answer(String, Supplier, String, MediaType)} does. */
    ResponseEntity<byte[]> answer(String name, Supplier<String> make, String accepted) {
        return answer(name, make, accepted, HTML);
    }

    /**
     * Answers with a page or a part of one; a browser that has it asks only whether it is still the same.
     *
     * @param name     the same for what is the same
     * @param make     makes the text if it is not there; of two who ask at once both may
     * @param accepted the encodings that the browser takes
     * @param type     of what is made
     */
    ResponseEntity<byte[]> answer(String name, Supplier<String> make, String accepted, MediaType type) {
        var now = packed;
        var known = now.get(name);
        var page = known != null ? known : Packed.of(make.get().getBytes(StandardCharsets.UTF_8));
        if (known == null) {
            now.put(name, page);
        }
        var answer = ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag(page.etag())
                .varyBy(HttpHeaders.ACCEPT_ENCODING);
        return page.goesCompressed(accepted)
                ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(page.gzip())
                : answer.body(page.plain());
    }
}
