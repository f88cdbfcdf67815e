// framework: Paho MQTT
// with: org.eclipse.paho.client.mqttv3:1, org.eclipse.paho.mqttv5.client:1
package paho;
import org.eclipse.paho.client.mqttv3.*;
import org.eclipse.paho.mqttv5.client.IMqttMessageListener;

final class Callbacks implements MqttCallback {
  @Override public void connectionLost(Throwable failure) {}
  @Override public void messageArrived(String topic, MqttMessage message) {
    here(); // EVENT_LOOP: a Paho MQTT event loop: `messageArrived` overrides `MqttCallback.messageArrived`
  }
  @Override public void deliveryComplete(IMqttDeliveryToken token) {}
  void subscribed(MqttAsyncClient client) throws MqttException {
    client.subscribe("news", 1, (topic, message) -> here()); // EVENT_LOOP: a Paho MQTT event loop: lambda implements `IMqttMessageListener`
    IMqttToken token = client.connect();
    here(); // UNKNOWN
  }
  IMqttMessageListener listenerOfVersion5() {
    return (topic, message) -> here(); // EVENT_LOOP: a Paho MQTT event loop: lambda implements `IMqttMessageListener`
  }
}
