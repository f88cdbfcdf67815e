// Clients that do not wait for themselves: in its own callback a Kafka producer closes at once.
// with: KAFKA
package news;

import java.time.Duration;
import org.apache.kafka.clients.producer.*;

class OwnCallback implements Callback {
  private Producer<String, String> producer;
  private Producer<String, String> other;

  void inAFunction(ProducerRecord<String, String> record) {
    producer.send(record, (metadata, failure) -> { if (failure != null) { producer.close(); } });
    producer.send(record, (metadata, failure) -> producer.close(Duration.ofSeconds(9)));
    producer.send(record, (metadata, failure) -> other.close()); // FINDING: `other.close()` waits until its requests are done
  }
  @Override public void onCompletion(RecordMetadata metadata, Exception failure) { // SILENT
    producer.close();
  }
}
