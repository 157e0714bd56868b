package org.thinkuknow.limits.web;

import io.github.bucket4j.Bucket;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.thinkuknow.limits.Caches;

import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentMap;

/**
 * How many files, and how much in them, one person brings in a day at one node, whatever page they bring them to: nobody fills the
 * storage alone. Whoever has brought none for a day may bring all of it at once; from then on it comes back evenly over a day.
 */
@Component
class FilesOfADay implements WebMvcConfigurer, HandlerInterceptor {

    static final int MOST_FILES = 100;
    static final int MOST_MEGABYTES = 250;
    private static final int BYTES_IN_A_MEGABYTE = 1_000_000;
    private static final int MOST_PEOPLE = 100_000;
    private static final int COME_AGAIN_SECONDS = 3600;
    private static final Duration DAY = Duration.ofDays(1);

    private final ConcurrentMap<String, Left> people = Caches.of(MOST_PEOPLE, DAY);

    /** What somebody may still bring. */
    private record Left(Bucket files, Bucket bytes) {

        Left() {
            this(of(MOST_FILES), of((long) MOST_MEGABYTES * BYTES_IN_A_MEGABYTE));
        }

        private static Bucket of(long most) {
            return Bucket.builder()
                    .addLimit(limit -> limit.capacity(most).refillGreedy(most, DAY))
                    .build();
        }

        /** All of it or nothing. */
        synchronized boolean take(long many, long size) {
            return many == 0
                    || files.getAvailableTokens() >= many
                            && (size == 0 || bytes.tryConsume(size))
                            && files.tryConsume(many);
        }
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(request instanceof MultipartHttpServletRequest brought)) {
            return true;
        }
        var files = brought.getMultiFileMap().values().stream()
                .flatMap(Collection::stream)
                .toList();
        if (may(Objects.requireNonNullElse(request.getRemoteUser(), ""), files)) {
            return true;
        }
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setIntHeader(HttpHeaders.RETRY_AFTER, COME_AGAIN_SECONDS);
        response.setContentType("text/plain;charset=utf-8");
        response.getWriter()
                .write(
                        ("You have brought very many files today. One person can bring %d files a day, and %d MB in all. What you"
                                        + " brought before is kept. Please go back, and bring this one tomorrow, or ask a colleague to.")
                                .formatted(MOST_FILES, MOST_MEGABYTES));
        return false;
    }

    private boolean may(String who, List<MultipartFile> files) {
        return people.computeIfAbsent(who, each -> new Left())
                .take(
                        files.size(),
                        files.stream().mapToLong(MultipartFile::getSize).sum());
    }
}
