package org.thinkuknow.report;

import org.springframework.data.repository.Repository;

import java.util.List;

/** The messages' rows. */
interface Messages extends Repository<Message, Long> {

    Message save(Message message);

    List<Message> findByReportOrderById(String report);
}
