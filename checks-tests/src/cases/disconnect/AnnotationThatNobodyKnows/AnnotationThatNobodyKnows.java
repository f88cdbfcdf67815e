// Work that goes on although the client has gone, because somebody wants it so.
// with: SPRING, SPRING_MVC
package news;

@interface AnnotationThatNobodyKnows {}
