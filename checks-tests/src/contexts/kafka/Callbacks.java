// framework: Kafka
// with: kafka-clients:4
package kafka;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.producer.*;
import org.apache.kafka.common.*;

final class Callbacks implements ConsumerRebalanceListener {
  void sent(KafkaProducer<String, String> producer, ProducerRecord<String, String> record) {
    producer.send(record, (metadata, failure) -> here()); // EVENT_LOOP: a Kafka event loop: lambda handed to `KafkaProducer.send`
  }
  void future(KafkaFuture<String> future) {
    future.whenComplete((text, failure) -> here()); // EVENT_LOOP: a Kafka event loop: lambda handed to `KafkaFuture.whenComplete`
  }
  void stage(KafkaFuture<String> future) { future.toCompletionStage().thenAccept(text -> here()); } // ASYNC_HANDLER: a JDK callback
  @Override public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
    here(); // MAY_BLOCK: `onPartitionsRevoked` overrides `ConsumerRebalanceListener.onPartitionsRevoked`
  }
  @Override public void onPartitionsAssigned(Collection<TopicPartition> partitions) {}
}
