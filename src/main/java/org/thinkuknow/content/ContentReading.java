package org.thinkuknow.content;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import java.util.Arrays;

/** Reads all content when the application starts, and again when it is asked to. */
@Component
class ContentReading implements SmartInitializingSingleton {

    private final ConfigurableListableBeanFactory beans;
    private final ContentScope scope;
    private final ApplicationEventPublisher events;

    ContentReading(ConfigurableListableBeanFactory beans, ContentScope scope, ApplicationEventPublisher events) {
        this.beans = beans;
        this.scope = scope;
        this.events = events;
    }

    /** Broken content stops the start. */
    @Override
    public void afterSingletonsInstantiated() {
        readAll();
    }

    /**
     * Reads all files again and puts what they hold in place of the old, all at once.
     *
     * @throws RuntimeException if anything is wrong with them, with BrokenContent among its causes; then the old content stays
     */
    void again() {
        scope.renew(this::readAll);
        events.publishEvent(new ContentRead());
    }

    private void readAll() {
        Arrays.stream(beans.getBeanDefinitionNames())
                .filter(name ->
                        ContentScope.NAME.equals(beans.getBeanDefinition(name).getScope()))
                .forEach(beans::getBean);
    }
}
