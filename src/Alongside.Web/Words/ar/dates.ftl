# الأيام والأعمار والمدد كما تُقال.
# Not yet checked by a speaker.
since-today = اليوم
since-days =
    { $n ->
        [zero] اليوم
        [one] أمس
        [two] قبل يومين
        [few] قبل { $n } أيام
        [many] قبل { $n } يومًا
       *[other] قبل { $n } يوم
    }
since-weeks =
    { $n ->
        [zero] هذا الأسبوع
        [one] قبل أسبوع
        [two] قبل أسبوعين
        [few] قبل { $n } أسابيع
        [many] قبل { $n } أسبوعًا
       *[other] قبل { $n } أسبوع
    }
since-months =
    { $n ->
        [zero] هذا الشهر
        [one] قبل شهر
        [two] قبل شهرين
        [few] قبل { $n } أشهر
        [many] قبل { $n } شهرًا
       *[other] قبل { $n } شهر
    }
since-years =
    { $n ->
        [zero] هذه السنة
        [one] قبل سنة
        [two] قبل سنتين
        [few] قبل { $n } سنوات
        [many] قبل { $n } سنة
       *[other] قبل { $n } سنة
    }
from-day = منذ { $from }
until-day = حتى { $until }
from-day-until-day = من { $from } إلى { $until }
born-about = حوالي { $year }
born-expected = الموعد { $day }
age-about = حوالي { $age }
age-old-months = { $age }
age-old =
    { $n ->
        [zero] أقل من سنة
        [one] سنة واحدة
        [two] سنتان
        [few] { $age } سنوات
        [many] { $age } سنة
       *[other] { $age } سنة
    }
age-months =
    { $n ->
        [zero] بضعة أسابيع
        [one] شهر واحد
        [two] شهران
        [few] { $n } أشهر
        [many] { $n } شهرًا
       *[other] { $n } شهر
    }
count =
    { $n ->
        [0] لا شيء
        [1] واحد
        [2] اثنان
        [3] ثلاثة
        [4] أربعة
        [5] خمسة
        [6] ستة
        [7] سبعة
        [8] ثمانية
        [9] تسعة
        [10] عشرة
        [11] أحد عشر
        [12] اثنا عشر
       *[other] { $n }
    }
