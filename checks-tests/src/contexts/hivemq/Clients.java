// framework: HiveMQ MQTT client
// with: hivemq-mqtt-client:1, REACTOR
package hivemq;
import com.hivemq.client.mqtt.MqttGlobalPublishFilter;
import com.hivemq.client.mqtt.mqtt5.*;

final class Clients {
  void published(Mqtt5AsyncClient client) {
    client.publishes(MqttGlobalPublishFilter.ALL, message -> here()); // EVENT_LOOP: a HiveMQ MQTT client event loop: lambda handed to `Mqtt5AsyncClient.publishes`
  }
  void publishedOnAnExecutor(Mqtt5AsyncClient client, Executor pool) {
    client.publishes(MqttGlobalPublishFilter.ALL, message -> here(), pool); // MAY_BLOCK: lambda handed to `Mqtt5AsyncClient.publishes`
  }
  void built(Mqtt5AsyncClient client) {
    client.subscribeWith().topicFilter("x").callback(message -> here()).send(); // EVENT_LOOP: a HiveMQ MQTT client event loop: lambda handed to
  }
  void builtWithExecutor(Mqtt5AsyncClient client, Executor pool) {
    client.subscribeWith().topicFilter("x").callback(message -> here()).executor(pool).send(); // UNKNOWN
  }
  void builtWithMore(Mqtt5AsyncClient client) {
    client.subscribeWith().topicFilter("x").callback(message -> here()).manualAcknowledgement(true).send(); // EVENT_LOOP: a HiveMQ MQTT client event loop
  }
  void connected() { Mqtt5Client.builder().addDisconnectedListener(context -> here()); } // EVENT_LOOP: a HiveMQ MQTT client event loop: lambda handed to
}
