# ما قد تقوله كل صفحة. خمس عشرة كلمة في الجملة على الأكثر.
# Not yet checked by a speaker.
skip = إلى الصفحة مباشرة
problems-title = شيء يحتاج إلى تصحيح
not-found-title = لا شيء هنا
not-found = هذه الصفحة غير موجودة، أو ليست لك.
bad-request-title = لم يصل هذا كاملًا
bad-request = العودة إلى الصفحة وفتحها من جديد ثم الإرسال مرة أخرى قد تحل الأمر.
too-much-title = هذا أكثر مما تتسع له الصفحة
too-much = لم يُحفظ شيء. كلماتك ما زالت في الصفحة السابقة. يلزم اختصارها.
too-often-title = دقيقة من الانتظار
too-often = كانت هناك محاولات كثيرة من مكانك. بعد دقيقة يمكنك المحاولة من جديد.
too-many-title = كثيرون هنا الآن
too-many = بعد ثوانٍ يمكنك المحاولة من جديد. لا يضيع شيء مما كتبت.
wrong-title = حدث خطأ هنا
wrong = ليس الذنب ذنبك، ولم يُحفظ شيء ناقصًا. قد تكون كلماتك ما زالت في الصفحة السابقة. بعدها يمكنك المحاولة من جديد.
wrong-number = عند إخبار أحد بذلك ينفعه هذا الرقم:

# مشكلات تشترك فيها صفحات كثيرة.
problem-words-missing = يلزم كتابة شيء هنا أولًا.
problem-words-too-long = عدد الأحرف { $length }. المكان يتسع لـ { $limit }.
problem-too-long = المكان يتسع لـ { $limit } من الأحرف.
problem-words-broken = بعض الأحرف هنا لا يمكن حفظها. بعد حذفها يمكنك المحاولة من جديد.
problem-words-turned = أحرف خفية هنا تقلب النص. بعد حذفها يمكنك المحاولة من جديد.
problem-not-understood = لم نستطع قراءة هذا. يمكنك كتابته بطريقة أخرى.
problem-choose-one = يلزم اختيار واحد من هذه.
problem-ends-before-it-begins = اليوم الأخير قبل الأول. يلزم تغيير أحدهما.
problem-not-a-time = هذه ليست ساعة. تُكتب هكذا: 9:30 أو 16:00.

# أسماء بعضها بجانب بعض.
list-comma = { $first }، { $last }
list-and = { $first } و{ $last }

# ما هو مطويّ.
fold-add = إضافة
fold-again = تغيير
fold-look = عرض
fold-close = إغلاق

# هل هذا اختياري؟
basis-voluntary = نعم. يمكنك التوقف متى شئت.
basis-statutory = لا. لكن يمكنك أن تقول كيف نفعل ذلك.
basis-partly-a-choice = بعضه اختيارك، وبعضه ليس كذلك.
