//! AWS Elemental MediaConvert.
//!
//! Source: AWS Step Functions Developer Guide,
//! <https://docs.aws.amazon.com/step-functions/latest/dg/connect-mediaconvert.html>; names and types of members from the
//! service's API model.
//
// Made by `generate` from `rows/integrations.txt`; not edited by hand.

use std::collections::HashMap;

use serde_json::Value;

use super::Integer;
use super::Number;
use super::macros::{calls, read, written, written_and_read};

calls! {
    /// Starts a job that transcodes media.
    Job create_job(CreateJob) -> CreateJobResponse = "mediaconvert:createJob" {
        sync: CreateJobResponse,
    }
}

pub use crate::error::MediaConvert as Error;

written! {
    AacSettings {
        ;
        audio_description_broadcaster_mix: String = "AudioDescriptionBroadcasterMix" in "BROADCASTER_MIXED_AD|NORMAL",
        bitrate: Integer = "Bitrate" in "6000..=1024000",
        codec_profile: String = "CodecProfile" in "HEV1|HEV2|LC|XHE",
        coding_mode: String = "CodingMode" in "AD_RECEIVER_MIX|CODING_MODE_1_0|CODING_MODE_1_1|CODING_MODE_2_0|CODING_MODE_5_1|CODING_MODE_AUTO",
        loudness_measurement_mode: String = "LoudnessMeasurementMode" in "ANCHOR|PROGRAM",
        rap_interval: Integer = "RapInterval" in "2000..=30000",
        rate_control_mode: String = "RateControlMode" in "CBR|VBR",
        raw_format: String = "RawFormat" in "LATM_LOAS|NONE",
        sample_rate: Integer = "SampleRate" in "8000..=96000",
        specification: String = "Specification" in "MPEG2|MPEG4",
        target_loudness_range: Integer = "TargetLoudnessRange" in "6..=16",
        vbr_quality: String = "VbrQuality" in "HIGH|LOW|MEDIUM_HIGH|MEDIUM_LOW",
    }
    Ac3Settings {
        ;
        bitrate: Integer = "Bitrate" in "64000..=640000",
        bitstream_mode: String = "BitstreamMode" in "COMMENTARY|COMPLETE_MAIN|DIALOGUE|EMERGENCY|HEARING_IMPAIRED|MUSIC_AND_EFFECTS|VISUALLY_IMPAIRED|VOICE_OVER",
        coding_mode: String = "CodingMode" in "CODING_MODE_1_0|CODING_MODE_1_1|CODING_MODE_2_0|CODING_MODE_3_2_LFE|CODING_MODE_AUTO",
        dialnorm: Integer = "Dialnorm" in "1..=31",
        dynamic_range_compression_line: String = "DynamicRangeCompressionLine" in "FILM_LIGHT|FILM_STANDARD|MUSIC_LIGHT|MUSIC_STANDARD|NONE|SPEECH",
        dynamic_range_compression_profile: String = "DynamicRangeCompressionProfile" in "FILM_STANDARD|NONE",
        dynamic_range_compression_rf: String = "DynamicRangeCompressionRf" in "FILM_LIGHT|FILM_STANDARD|MUSIC_LIGHT|MUSIC_STANDARD|NONE|SPEECH",
        lfe_filter: String = "LfeFilter" in "DISABLED|ENABLED",
        metadata_control: String = "MetadataControl" in "FOLLOW_INPUT|USE_CONFIGURED",
        sample_rate: Integer = "SampleRate" in "48000..=48000",
    }
    Ac4Settings {
        ;
        bitrate: Integer = "Bitrate" in "48000..=768000",
        bitstream_mode: String = "BitstreamMode" in "COMPLETE_MAIN|EMERGENCY",
        coding_mode: String = "CodingMode" in "CODING_MODE_2_0|CODING_MODE_3_2_LFE|CODING_MODE_5_1_4",
        dynamic_range_compression_flat_panel_tv: String = "DynamicRangeCompressionFlatPanelTv" in "FILM_LIGHT|FILM_STANDARD|MUSIC_LIGHT|MUSIC_STANDARD|NONE|SPEECH",
        dynamic_range_compression_home_theater: String = "DynamicRangeCompressionHomeTheater" in "FILM_LIGHT|FILM_STANDARD|MUSIC_LIGHT|MUSIC_STANDARD|NONE|SPEECH",
        dynamic_range_compression_portable_headphones: String = "DynamicRangeCompressionPortableHeadphones" in "FILM_LIGHT|FILM_STANDARD|MUSIC_LIGHT|MUSIC_STANDARD|NONE|SPEECH",
        dynamic_range_compression_portable_speakers: String = "DynamicRangeCompressionPortableSpeakers" in "FILM_LIGHT|FILM_STANDARD|MUSIC_LIGHT|MUSIC_STANDARD|NONE|SPEECH",
        lo_ro_center_mix_level: Number = "LoRoCenterMixLevel",
        lo_ro_surround_mix_level: Number = "LoRoSurroundMixLevel",
        lt_rt_center_mix_level: Number = "LtRtCenterMixLevel",
        lt_rt_surround_mix_level: Number = "LtRtSurroundMixLevel",
        sample_rate: Integer = "SampleRate" in "48000..=48000",
        stereo_downmix: String = "StereoDownmix" in "DPL2|LO_RO|LT_RT|NOT_INDICATED",
    }
    AdvancedInputFilterSettings {
        ;
        add_texture: String = "AddTexture" in "DISABLED|ENABLED",
        sharpening: String = "Sharpening" in "HIGH|LOW|OFF",
    }
    AiffSettings {
        ;
        bit_depth: Integer = "BitDepth" in "16..=24",
        channels: Integer = "Channels" in "0..=64",
        sample_rate: Integer = "SampleRate" in "8000..=192000",
    }
    AllowedRenditionSize {
        ;
        height: Integer = "Height" in "32..=8192",
        required: String = "Required" in "DISABLED|ENABLED",
        width: Integer = "Width" in "32..=8192",
    }
    AncillarySourceSettings {
        ;
        convert608_to708: String = "Convert608To708" in "DISABLED|UPCONVERT",
        source_ancillary_channel_number: Integer = "SourceAncillaryChannelNumber" in "1..=4",
        terminate_captions: String = "TerminateCaptions" in "DISABLED|END_OF_INPUT",
    }
    AudioChannelTaggingSettings {
        ;
        channel_tag: String = "ChannelTag" in "C|CS|HI|L|LC|LFE|LFE2|LS|LSD|LT|LW|M|NAR|R|RC|RS|RSD|RSL|RSR|RT|RW|TBC|TBL|TBR|TCS|VHC|VHL|VHR",
        channel_tags: Vec<String> = "ChannelTags" in "C|CS|HI|L|LC|LFE|LFE2|LS|LSD|LT|LW|M|NAR|R|RC|RS|RSD|RSL|RSR|RT|RW|TBC|TBL|TBR|TCS|VHC|VHL|VHR",
    }
    AudioCodecSettings {
        ;
        aac_settings: AacSettings = "AacSettings",
        ac3_settings: Ac3Settings = "Ac3Settings",
        ac4_settings: Ac4Settings = "Ac4Settings",
        aiff_settings: AiffSettings = "AiffSettings",
        codec: String = "Codec" in "AAC|AC3|AC4|AIFF|EAC3|EAC3_ATMOS|FLAC|MP2|MP3|OPUS|PASSTHROUGH|VORBIS|WAV",
        eac3_atmos_settings: Eac3AtmosSettings = "Eac3AtmosSettings",
        eac3_settings: Eac3Settings = "Eac3Settings",
        flac_settings: FlacSettings = "FlacSettings",
        mp2_settings: Mp2Settings = "Mp2Settings",
        mp3_settings: Mp3Settings = "Mp3Settings",
        opus_settings: OpusSettings = "OpusSettings",
        vorbis_settings: VorbisSettings = "VorbisSettings",
        wav_settings: WavSettings = "WavSettings",
    }
    AudioDescription {
        ;
        audio_channel_tagging_settings: AudioChannelTaggingSettings = "AudioChannelTaggingSettings",
        audio_normalization_settings: AudioNormalizationSettings = "AudioNormalizationSettings",
        audio_pitch_correction_settings: AudioPitchCorrectionSettings = "AudioPitchCorrectionSettings",
        audio_source_name: String = "AudioSourceName",
        audio_type: Integer = "AudioType" in "0..=255",
        audio_type_control: String = "AudioTypeControl" in "FOLLOW_INPUT|USE_CONFIGURED",
        codec_settings: AudioCodecSettings = "CodecSettings",
        custom_language_code: String = "CustomLanguageCode",
        language_code: String = "LanguageCode" in "AAR|ABK|AFR|AKA|AMH|ARA|ARG|ASM|AVA|AVE|AYM|AZE|BAK|BAM|BEL|BEN|BIH|BIS|BOD|BOS|BRE|BUL|CAT|CES|CHA|CHE|CHU|CHV|COR|COS|CRE|CYM|DAN|DEU|DIV|DZO|ELL|ENG|ENM|EPO|EST|EUS|EWE|FAO|FAS|FIJ|FIN|FRA|FRM|FRY|FUL|GER|GLA|GLE|GLG|GLV|GRN|GUJ|HAT|HAU|HEB|HER|HIN|HMO|HRV|HUN|HYE|IBO|IDO|III|IKU|ILE|INA|IND|IPK|ISL|ITA|JAV|JPN|KAL|KAN|KAS|KAT|KAU|KAZ|KHM|KIK|KIN|KIR|KOM|KON|KOR|KUA|KUR|LAO|LAT|LAV|LIM|LIN|LIT|LTZ|LUB|LUG|MAH|MAL|MAR|MKD|MLG|MLT|MON|MRI|MSA|MYA|NAU|NAV|NBL|NDE|NDO|NEP|NLD|NNO|NOB|NOR|NYA|OCI|OJI|ORI|ORJ|ORM|OSS|PAN|PLI|POL|POR|PUS|QAA|QPC|QUE|ROH|RON|RUN|RUS|SAG|SAN|SIN|SLK|SLV|SME|SMO|SNA|SND|SOM|SOT|SPA|SQI|SRB|SRD|SRP|SSW|SUN|SWA|SWE|TAH|TAM|TAT|TEL|TGK|TGL|THA|TIR|TNG|TON|TSN|TSO|TUK|TUR|TWI|UIG|UKR|URD|UZB|VEN|VIE|VOL|WLN|WOL|XHO|YID|YOR|ZHA|ZHO|ZUL",
        language_code_control: String = "LanguageCodeControl" in "FOLLOW_INPUT|USE_CONFIGURED",
        remix_settings: RemixSettings = "RemixSettings",
        stream_name: String = "StreamName",
    }
    AudioNormalizationSettings {
        ;
        algorithm: String = "Algorithm" in "ITU_BS_1770_1|ITU_BS_1770_2|ITU_BS_1770_3|ITU_BS_1770_4",
        algorithm_control: String = "AlgorithmControl" in "CORRECT_AUDIO|MEASURE_ONLY",
        correction_gate_level: Integer = "CorrectionGateLevel" in "-70..=0",
        loudness_logging: String = "LoudnessLogging" in "DONT_LOG|LOG",
        peak_calculation: String = "PeakCalculation" in "NONE|TRUE_PEAK",
        target_lkfs: Number = "TargetLkfs",
        true_peak_limiter_threshold: Number = "TruePeakLimiterThreshold",
    }
    AudioPitchCorrectionSettings {
        ;
        slow_pal_pitch_correction: String = "SlowPalPitchCorrection" in "DISABLED|ENABLED",
    }
    AudioSelector {
        ;
        audio_duration_correction: String = "AudioDurationCorrection" in "AUTO|DISABLED|FORCE|FRAME|TRACK",
        custom_language_code: String = "CustomLanguageCode",
        default_selection: String = "DefaultSelection" in "DEFAULT|NOT_DEFAULT",
        external_audio_file_input: String = "ExternalAudioFileInput",
        hls_rendition_group_settings: HlsRenditionGroupSettings = "HlsRenditionGroupSettings",
        language_code: String = "LanguageCode" in "AAR|ABK|AFR|AKA|AMH|ARA|ARG|ASM|AVA|AVE|AYM|AZE|BAK|BAM|BEL|BEN|BIH|BIS|BOD|BOS|BRE|BUL|CAT|CES|CHA|CHE|CHU|CHV|COR|COS|CRE|CYM|DAN|DEU|DIV|DZO|ELL|ENG|ENM|EPO|EST|EUS|EWE|FAO|FAS|FIJ|FIN|FRA|FRM|FRY|FUL|GER|GLA|GLE|GLG|GLV|GRN|GUJ|HAT|HAU|HEB|HER|HIN|HMO|HRV|HUN|HYE|IBO|IDO|III|IKU|ILE|INA|IND|IPK|ISL|ITA|JAV|JPN|KAL|KAN|KAS|KAT|KAU|KAZ|KHM|KIK|KIN|KIR|KOM|KON|KOR|KUA|KUR|LAO|LAT|LAV|LIM|LIN|LIT|LTZ|LUB|LUG|MAH|MAL|MAR|MKD|MLG|MLT|MON|MRI|MSA|MYA|NAU|NAV|NBL|NDE|NDO|NEP|NLD|NNO|NOB|NOR|NYA|OCI|OJI|ORI|ORJ|ORM|OSS|PAN|PLI|POL|POR|PUS|QAA|QPC|QUE|ROH|RON|RUN|RUS|SAG|SAN|SIN|SLK|SLV|SME|SMO|SNA|SND|SOM|SOT|SPA|SQI|SRB|SRD|SRP|SSW|SUN|SWA|SWE|TAH|TAM|TAT|TEL|TGK|TGL|THA|TIR|TNG|TON|TSN|TSO|TUK|TUR|TWI|UIG|UKR|URD|UZB|VEN|VIE|VOL|WLN|WOL|XHO|YID|YOR|ZHA|ZHO|ZUL",
        offset: Integer = "Offset" in "-2147483648..=2147483647",
        pids: Vec<Integer> = "Pids",
        program_selection: Integer = "ProgramSelection" in "0..=8",
        remix_settings: RemixSettings = "RemixSettings",
        selector_type: String = "SelectorType" in "ALL_PCM|HLS_RENDITION_GROUP|LANGUAGE_CODE|PID|STREAM|TRACK",
        streams: Vec<Integer> = "Streams",
        tracks: Vec<Integer> = "Tracks",
    }
    AudioSelectorGroup {
        ;
        audio_selector_names: Vec<String> = "AudioSelectorNames",
    }
    AutomatedAbrRule {
        ;
        allowed_renditions: Vec<AllowedRenditionSize> = "AllowedRenditions",
        force_include_renditions: Vec<ForceIncludeRenditionSize> = "ForceIncludeRenditions",
        min_bottom_rendition_size: MinBottomRenditionSize = "MinBottomRenditionSize",
        min_top_rendition_size: MinTopRenditionSize = "MinTopRenditionSize",
        r#type: String = "Type" in "ALLOWED_RENDITIONS|FORCE_INCLUDE_RENDITIONS|MIN_BOTTOM_RENDITION_SIZE|MIN_TOP_RENDITION_SIZE",
    }
    AutomatedAbrSettings {
        ;
        max_abr_bitrate: Integer = "MaxAbrBitrate" in "100000..=100000000",
        max_quality_level: Number = "MaxQualityLevel",
        max_renditions: Integer = "MaxRenditions" in "3..=15",
        min_abr_bitrate: Integer = "MinAbrBitrate" in "100000..=100000000",
        rules: Vec<AutomatedAbrRule> = "Rules",
    }
    AutomatedEncodingSettings {
        ;
        abr_settings: AutomatedAbrSettings = "AbrSettings",
    }
    Av1QvbrSettings {
        ;
        qvbr_quality_level: Integer = "QvbrQualityLevel" in "1..=10",
        qvbr_quality_level_fine_tune: Number = "QvbrQualityLevelFineTune",
    }
    Av1Settings {
        ;
        adaptive_quantization: String = "AdaptiveQuantization" in "HIGH|HIGHER|LOW|MAX|MEDIUM|OFF",
        bit_depth: String = "BitDepth" in "BIT_10|BIT_8",
        film_grain_synthesis: String = "FilmGrainSynthesis" in "DISABLED|ENABLED",
        framerate_control: String = "FramerateControl" in "INITIALIZE_FROM_SOURCE|SPECIFIED",
        framerate_conversion_algorithm: String = "FramerateConversionAlgorithm" in "DUPLICATE_DROP|FRAMEFORMER|INTERPOLATE|MAINTAIN_FRAME_COUNT",
        framerate_denominator: Integer = "FramerateDenominator" in "1..=2147483647",
        framerate_numerator: Integer = "FramerateNumerator" in "1..=2147483647",
        gop_size: Number = "GopSize",
        max_bitrate: Integer = "MaxBitrate" in "1000..=1152000000",
        number_b_frames_between_reference_frames: Integer = "NumberBFramesBetweenReferenceFrames" in "0..=15",
        per_frame_metrics: Vec<String> = "PerFrameMetrics" in "MS_SSIM|PSNR|PSNR_HVS|QVBR|SHOT_CHANGE|SSIM|VMAF",
        qvbr_settings: Av1QvbrSettings = "QvbrSettings",
        rate_control_mode: String = "RateControlMode" in "QVBR",
        slices: Integer = "Slices" in "1..=32",
        spatial_adaptive_quantization: String = "SpatialAdaptiveQuantization" in "DISABLED|ENABLED",
    }
    AvailBlanking {
        ;
        avail_blanking_image: String = "AvailBlankingImage",
    }
    AvcIntraSettings {
        ;
        avc_intra_class: String = "AvcIntraClass" in "CLASS_100|CLASS_200|CLASS_4K_2K|CLASS_50",
        avc_intra_uhd_settings: AvcIntraUhdSettings = "AvcIntraUhdSettings",
        framerate_control: String = "FramerateControl" in "INITIALIZE_FROM_SOURCE|SPECIFIED",
        framerate_conversion_algorithm: String = "FramerateConversionAlgorithm" in "DUPLICATE_DROP|FRAMEFORMER|INTERPOLATE|MAINTAIN_FRAME_COUNT",
        framerate_denominator: Integer = "FramerateDenominator" in "1..=1001",
        framerate_numerator: Integer = "FramerateNumerator" in "24..=60000",
        interlace_mode: String = "InterlaceMode" in "BOTTOM_FIELD|FOLLOW_BOTTOM_FIELD|FOLLOW_TOP_FIELD|PROGRESSIVE|TOP_FIELD",
        per_frame_metrics: Vec<String> = "PerFrameMetrics" in "MS_SSIM|PSNR|PSNR_HVS|QVBR|SHOT_CHANGE|SSIM|VMAF",
        scan_type_conversion_mode: String = "ScanTypeConversionMode" in "INTERLACED|INTERLACED_OPTIMIZE",
        slow_pal: String = "SlowPal" in "DISABLED|ENABLED",
        telecine: String = "Telecine" in "HARD|NONE",
    }
    AvcIntraUhdSettings {
        ;
        quality_tuning_level: String = "QualityTuningLevel" in "MULTI_PASS|SINGLE_PASS",
    }
    BandwidthReductionFilter {
        ;
        sharpening: String = "Sharpening" in "HIGH|LOW|MEDIUM|OFF",
        strength: String = "Strength" in "AUTO|HIGH|LOW|MEDIUM|OFF",
    }
    BurninDestinationSettings {
        ;
        alignment: String = "Alignment" in "AUTO|CENTERED|LEFT",
        apply_font_color: String = "ApplyFontColor" in "ALL_TEXT|WHITE_TEXT_ONLY",
        background_color: String = "BackgroundColor" in "AUTO|BLACK|NONE|WHITE",
        background_opacity: Integer = "BackgroundOpacity" in "0..=255",
        fallback_font: String = "FallbackFont" in "BEST_MATCH|MONOSPACED_SANSSERIF|MONOSPACED_SERIF|PROPORTIONAL_SANSSERIF|PROPORTIONAL_SERIF",
        font_color: String = "FontColor" in "AUTO|BLACK|BLUE|GREEN|HEX|RED|WHITE|YELLOW",
        font_file_bold: String = "FontFileBold",
        font_file_bold_italic: String = "FontFileBoldItalic",
        font_file_italic: String = "FontFileItalic",
        font_file_regular: String = "FontFileRegular",
        font_opacity: Integer = "FontOpacity" in "0..=255",
        font_resolution: Integer = "FontResolution" in "96..=600",
        font_script: String = "FontScript" in "AUTOMATIC|HANS|HANT",
        font_size: Integer = "FontSize" in "0..=96",
        hex_font_color: String = "HexFontColor",
        outline_color: String = "OutlineColor" in "AUTO|BLACK|BLUE|GREEN|RED|WHITE|YELLOW",
        outline_size: Integer = "OutlineSize" in "0..=10",
        remove_ruby_reserve_attributes: String = "RemoveRubyReserveAttributes" in "DISABLED|ENABLED",
        shadow_color: String = "ShadowColor" in "AUTO|BLACK|NONE|WHITE",
        shadow_opacity: Integer = "ShadowOpacity" in "0..=255",
        shadow_x_offset: Integer = "ShadowXOffset" in "-2147483648..=2147483647",
        shadow_y_offset: Integer = "ShadowYOffset" in "-2147483648..=2147483647",
        style_passthrough: String = "StylePassthrough" in "DISABLED|ENABLED",
        teletext_spacing: String = "TeletextSpacing" in "AUTO|FIXED_GRID|PROPORTIONAL",
        x_position: Integer = "XPosition" in "0..=2147483647",
        y_position: Integer = "YPosition" in "0..=2147483647",
    }
    CaptionDescription {
        ;
        caption_selector_name: String = "CaptionSelectorName",
        custom_language_code: String = "CustomLanguageCode",
        destination_settings: CaptionDestinationSettings = "DestinationSettings",
        language_code: String = "LanguageCode" in "AAR|ABK|AFR|AKA|AMH|ARA|ARG|ASM|AVA|AVE|AYM|AZE|BAK|BAM|BEL|BEN|BIH|BIS|BOD|BOS|BRE|BUL|CAT|CES|CHA|CHE|CHU|CHV|COR|COS|CRE|CYM|DAN|DEU|DIV|DZO|ELL|ENG|ENM|EPO|EST|EUS|EWE|FAO|FAS|FIJ|FIN|FRA|FRM|FRY|FUL|GER|GLA|GLE|GLG|GLV|GRN|GUJ|HAT|HAU|HEB|HER|HIN|HMO|HRV|HUN|HYE|IBO|IDO|III|IKU|ILE|INA|IND|IPK|ISL|ITA|JAV|JPN|KAL|KAN|KAS|KAT|KAU|KAZ|KHM|KIK|KIN|KIR|KOM|KON|KOR|KUA|KUR|LAO|LAT|LAV|LIM|LIN|LIT|LTZ|LUB|LUG|MAH|MAL|MAR|MKD|MLG|MLT|MON|MRI|MSA|MYA|NAU|NAV|NBL|NDE|NDO|NEP|NLD|NNO|NOB|NOR|NYA|OCI|OJI|ORI|ORJ|ORM|OSS|PAN|PLI|POL|POR|PUS|QAA|QPC|QUE|ROH|RON|RUN|RUS|SAG|SAN|SIN|SLK|SLV|SME|SMO|SNA|SND|SOM|SOT|SPA|SQI|SRB|SRD|SRP|SSW|SUN|SWA|SWE|TAH|TAM|TAT|TEL|TGK|TGL|THA|TIR|TNG|TON|TSN|TSO|TUK|TUR|TWI|UIG|UKR|URD|UZB|VEN|VIE|VOL|WLN|WOL|XHO|YID|YOR|ZHA|ZHO|ZUL",
        language_description: String = "LanguageDescription",
    }
    CaptionDestinationSettings {
        ;
        burnin_destination_settings: BurninDestinationSettings = "BurninDestinationSettings",
        destination_type: String = "DestinationType" in "BURN_IN|DVB_SUB|EMBEDDED|EMBEDDED_PLUS_SCTE20|IMSC|SCC|SCTE20_PLUS_EMBEDDED|SMI|SRT|TELETEXT|TTML|WEBVTT",
        dvb_sub_destination_settings: DvbSubDestinationSettings = "DvbSubDestinationSettings",
        embedded_destination_settings: EmbeddedDestinationSettings = "EmbeddedDestinationSettings",
        imsc_destination_settings: ImscDestinationSettings = "ImscDestinationSettings",
        scc_destination_settings: SccDestinationSettings = "SccDestinationSettings",
        srt_destination_settings: SrtDestinationSettings = "SrtDestinationSettings",
        teletext_destination_settings: TeletextDestinationSettings = "TeletextDestinationSettings",
        ttml_destination_settings: TtmlDestinationSettings = "TtmlDestinationSettings",
        webvtt_destination_settings: WebvttDestinationSettings = "WebvttDestinationSettings",
    }
    CaptionSelector {
        ;
        custom_language_code: String = "CustomLanguageCode",
        language_code: String = "LanguageCode" in "AAR|ABK|AFR|AKA|AMH|ARA|ARG|ASM|AVA|AVE|AYM|AZE|BAK|BAM|BEL|BEN|BIH|BIS|BOD|BOS|BRE|BUL|CAT|CES|CHA|CHE|CHU|CHV|COR|COS|CRE|CYM|DAN|DEU|DIV|DZO|ELL|ENG|ENM|EPO|EST|EUS|EWE|FAO|FAS|FIJ|FIN|FRA|FRM|FRY|FUL|GER|GLA|GLE|GLG|GLV|GRN|GUJ|HAT|HAU|HEB|HER|HIN|HMO|HRV|HUN|HYE|IBO|IDO|III|IKU|ILE|INA|IND|IPK|ISL|ITA|JAV|JPN|KAL|KAN|KAS|KAT|KAU|KAZ|KHM|KIK|KIN|KIR|KOM|KON|KOR|KUA|KUR|LAO|LAT|LAV|LIM|LIN|LIT|LTZ|LUB|LUG|MAH|MAL|MAR|MKD|MLG|MLT|MON|MRI|MSA|MYA|NAU|NAV|NBL|NDE|NDO|NEP|NLD|NNO|NOB|NOR|NYA|OCI|OJI|ORI|ORJ|ORM|OSS|PAN|PLI|POL|POR|PUS|QAA|QPC|QUE|ROH|RON|RUN|RUS|SAG|SAN|SIN|SLK|SLV|SME|SMO|SNA|SND|SOM|SOT|SPA|SQI|SRB|SRD|SRP|SSW|SUN|SWA|SWE|TAH|TAM|TAT|TEL|TGK|TGL|THA|TIR|TNG|TON|TSN|TSO|TUK|TUR|TWI|UIG|UKR|URD|UZB|VEN|VIE|VOL|WLN|WOL|XHO|YID|YOR|ZHA|ZHO|ZUL",
        source_settings: CaptionSourceSettings = "SourceSettings",
    }
    CaptionSourceFramerate {
        ;
        framerate_denominator: Integer = "FramerateDenominator" in "1..=1001",
        framerate_numerator: Integer = "FramerateNumerator" in "1..=60000",
    }
    CaptionSourceSettings {
        ;
        ancillary_source_settings: AncillarySourceSettings = "AncillarySourceSettings",
        dvb_sub_source_settings: DvbSubSourceSettings = "DvbSubSourceSettings",
        embedded_source_settings: EmbeddedSourceSettings = "EmbeddedSourceSettings",
        file_source_settings: FileSourceSettings = "FileSourceSettings",
        source_type: String = "SourceType" in "ANCILLARY|DVB_SUB|EMBEDDED|IMSC|NULL_SOURCE|SCC|SCTE20|SMI|SMPTE_TT|SRT|STL|TELETEXT|TTML|TT_3GPP|WEBVTT",
        teletext_source_settings: TeletextSourceSettings = "TeletextSourceSettings",
        track_source_settings: TrackSourceSettings = "TrackSourceSettings",
        webvtt_hls_source_settings: WebvttHlsSourceSettings = "WebvttHlsSourceSettings",
    }
    ChannelMapping {
        ;
        output_channels: Vec<OutputChannelMapping> = "OutputChannels",
    }
    ClipLimits {
        ;
        maximum_rgb_tolerance: Integer = "MaximumRGBTolerance" in "90..=105",
        maximum_yuv: Integer = "MaximumYUV" in "920..=1023",
        minimum_rgb_tolerance: Integer = "MinimumRGBTolerance" in "-5..=10",
        minimum_yuv: Integer = "MinimumYUV" in "0..=128",
    }
    CmafAdditionalManifest {
        ;
        manifest_name_modifier: String = "ManifestNameModifier",
        selected_outputs: Vec<String> = "SelectedOutputs",
    }
    CmafEncryptionSettings {
        ;
        clear_lead: String = "ClearLead" in "DISABLED|ENABLED",
        constant_initialization_vector: String = "ConstantInitializationVector",
        encryption_method: String = "EncryptionMethod" in "AES_CTR|SAMPLE_AES",
        initialization_vector_in_manifest: String = "InitializationVectorInManifest" in "EXCLUDE|INCLUDE",
        speke_key_provider: SpekeKeyProviderCmaf = "SpekeKeyProvider",
        static_key_provider: StaticKeyProvider = "StaticKeyProvider",
        r#type: String = "Type" in "SPEKE|STATIC_KEY",
    }
    CmafGroupSettings {
        ;
        additional_manifests: Vec<CmafAdditionalManifest> = "AdditionalManifests",
        base_url: String = "BaseUrl",
        client_cache: String = "ClientCache" in "DISABLED|ENABLED",
        codec_specification: String = "CodecSpecification" in "RFC_4281|RFC_6381",
        dash_i_frame_trick_play_name_modifier: String = "DashIFrameTrickPlayNameModifier",
        dash_manifest_style: String = "DashManifestStyle" in "BASIC|COMPACT|DISTINCT|FULL",
        destination: String = "Destination",
        destination_settings: DestinationSettings = "DestinationSettings",
        encryption: CmafEncryptionSettings = "Encryption",
        fragment_length: Integer = "FragmentLength" in "1..=2147483647",
        image_based_trick_play: String = "ImageBasedTrickPlay" in "ADVANCED|NONE|THUMBNAIL|THUMBNAIL_AND_FULLFRAME",
        image_based_trick_play_settings: CmafImageBasedTrickPlaySettings = "ImageBasedTrickPlaySettings",
        manifest_compression: String = "ManifestCompression" in "GZIP|NONE",
        manifest_duration_format: String = "ManifestDurationFormat" in "FLOATING_POINT|INTEGER",
        min_buffer_time: Integer = "MinBufferTime" in "0..=2147483647",
        min_final_segment_length: Number = "MinFinalSegmentLength",
        mpd_manifest_bandwidth_type: String = "MpdManifestBandwidthType" in "AVERAGE|MAX",
        mpd_profile: String = "MpdProfile" in "MAIN_PROFILE|ON_DEMAND_PROFILE",
        pts_offset_handling_for_b_frames: String = "PtsOffsetHandlingForBFrames" in "MATCH_INITIAL_PTS|ZERO_BASED",
        segment_control: String = "SegmentControl" in "SEGMENTED_FILES|SINGLE_FILE",
        segment_length: Integer = "SegmentLength" in "1..=2147483647",
        segment_length_control: String = "SegmentLengthControl" in "EXACT|GOP_MULTIPLE|MATCH",
        stream_inf_resolution: String = "StreamInfResolution" in "EXCLUDE|INCLUDE",
        target_duration_compatibility_mode: String = "TargetDurationCompatibilityMode" in "LEGACY|SPEC_COMPLIANT",
        video_composition_offsets: String = "VideoCompositionOffsets" in "SIGNED|UNSIGNED",
        write_dash_manifest: String = "WriteDashManifest" in "DISABLED|ENABLED",
        write_hls_manifest: String = "WriteHlsManifest" in "DISABLED|ENABLED",
        write_segment_timeline_in_representation: String = "WriteSegmentTimelineInRepresentation" in "DISABLED|ENABLED",
    }
    CmafImageBasedTrickPlaySettings {
        ;
        interval_cadence: String = "IntervalCadence" in "FOLLOW_CUSTOM|FOLLOW_IFRAME|FOLLOW_SEGMENTATION",
        thumbnail_height: Integer = "ThumbnailHeight" in "2..=4096",
        thumbnail_interval: Number = "ThumbnailInterval",
        thumbnail_width: Integer = "ThumbnailWidth" in "8..=4096",
        tile_height: Integer = "TileHeight" in "1..=2048",
        tile_width: Integer = "TileWidth" in "1..=512",
    }
    CmfcSettings {
        ;
        audio_duration: String = "AudioDuration" in "DEFAULT_CODEC_DURATION|MATCH_VIDEO_DURATION",
        audio_group_id: String = "AudioGroupId",
        audio_rendition_sets: String = "AudioRenditionSets",
        audio_track_type: String = "AudioTrackType" in "ALTERNATE_AUDIO_AUTO_SELECT|ALTERNATE_AUDIO_AUTO_SELECT_DEFAULT|ALTERNATE_AUDIO_NOT_AUTO_SELECT|AUDIO_ONLY_VARIANT_STREAM",
        c2pa_manifest: String = "C2paManifest" in "EXCLUDE|INCLUDE",
        certificate_secret: String = "CertificateSecret",
        descriptive_video_service_flag: String = "DescriptiveVideoServiceFlag" in "DONT_FLAG|FLAG",
        i_frame_only_manifest: String = "IFrameOnlyManifest" in "EXCLUDE|INCLUDE",
        klv_metadata: String = "KlvMetadata" in "NONE|PASSTHROUGH",
        manifest_metadata_signaling: String = "ManifestMetadataSignaling" in "DISABLED|ENABLED",
        scte35_esam: String = "Scte35Esam" in "INSERT|NONE",
        scte35_source: String = "Scte35Source" in "NONE|PASSTHROUGH",
        signing_kms_key: String = "SigningKmsKey",
        timed_metadata: String = "TimedMetadata" in "NONE|PASSTHROUGH",
        timed_metadata_box_version: String = "TimedMetadataBoxVersion" in "VERSION_0|VERSION_1",
        timed_metadata_scheme_id_uri: String = "TimedMetadataSchemeIdUri",
        timed_metadata_value: String = "TimedMetadataValue",
    }
    ColorConversion3DLUTSetting {
        ;
        file_input: String = "FileInput",
        input_color_space: String = "InputColorSpace" in "FOLLOW|HDR10|HLG_2020|P3D65_HDR|P3D65_SDR|P3DCI|REC_601|REC_709",
        input_mastering_luminance: Integer = "InputMasteringLuminance" in "0..=2147483647",
        output_color_space: String = "OutputColorSpace" in "FOLLOW|HDR10|HLG_2020|P3D65_HDR|P3D65_SDR|P3DCI|REC_601|REC_709",
        output_mastering_luminance: Integer = "OutputMasteringLuminance" in "0..=2147483647",
    }
    ColorCorrector {
        ;
        brightness: Integer = "Brightness" in "1..=100",
        clip_limits: ClipLimits = "ClipLimits",
        color_space_conversion: String = "ColorSpaceConversion" in "FORCE_601|FORCE_709|FORCE_HDR10|FORCE_HLG_2020|FORCE_P3D65_HDR|FORCE_P3D65_SDR|FORCE_P3DCI|NONE",
        contrast: Integer = "Contrast" in "1..=100",
        hdr10_metadata: Hdr10Metadata = "Hdr10Metadata",
        hdr_to_sdr_tone_mapper: String = "HdrToSdrToneMapper" in "PRESERVE_DETAILS|VIBRANT",
        hue: Integer = "Hue" in "-180..=180",
        max_luminance: Integer = "MaxLuminance" in "0..=2147483647",
        sample_range_conversion: String = "SampleRangeConversion" in "LIMITED_RANGE_CLIP|LIMITED_RANGE_SQUEEZE|NONE",
        saturation: Integer = "Saturation" in "1..=100",
        sdr_reference_white_level: Integer = "SdrReferenceWhiteLevel" in "100..=1000",
    }
    ContainerSettings {
        ;
        cmfc_settings: CmfcSettings = "CmfcSettings",
        container: String = "Container" in "CMFC|F4V|GIF|ISMV|M2TS|M3U8|MOV|MP4|MPD|MXF|OGG|RAW|WEBM|Y4M",
        f4v_settings: F4vSettings = "F4vSettings",
        m2ts_settings: M2tsSettings = "M2tsSettings",
        m3u8_settings: M3u8Settings = "M3u8Settings",
        mov_settings: MovSettings = "MovSettings",
        mp4_settings: Mp4Settings = "Mp4Settings",
        mpd_settings: MpdSettings = "MpdSettings",
        mxf_settings: MxfSettings = "MxfSettings",
    }
    CreateJob {
        role: String = "Role",
        settings: JobSettings = "Settings",
        ;
        acceleration_settings: AccelerationSettings = "AccelerationSettings",
        billing_tags_source: String = "BillingTagsSource" in "JOB|JOB_TEMPLATE|PRESET|QUEUE",
        client_request_token: String = "ClientRequestToken",
        hop_destinations: Vec<HopDestination> = "HopDestinations",
        job_engine_version: String = "JobEngineVersion",
        job_template: String = "JobTemplate",
        priority: Integer = "Priority" in "-50..=50",
        queue: String = "Queue",
        simulate_reserved_queue: String = "SimulateReservedQueue" in "DISABLED|ENABLED",
        status_update_interval: String = "StatusUpdateInterval" in "SECONDS_10|SECONDS_12|SECONDS_120|SECONDS_15|SECONDS_180|SECONDS_20|SECONDS_240|SECONDS_30|SECONDS_300|SECONDS_360|SECONDS_420|SECONDS_480|SECONDS_540|SECONDS_60|SECONDS_600",
        tags: HashMap<String, String> = "Tags",
        user_metadata: HashMap<String, String> = "UserMetadata",
    }
    DashAdditionalManifest {
        ;
        manifest_name_modifier: String = "ManifestNameModifier",
        selected_outputs: Vec<String> = "SelectedOutputs",
    }
    DashIsoEncryptionSettings {
        ;
        playback_device_compatibility: String = "PlaybackDeviceCompatibility" in "CENC_V1|UNENCRYPTED_SEI",
        speke_key_provider: SpekeKeyProvider = "SpekeKeyProvider",
    }
    DashIsoGroupSettings {
        ;
        additional_manifests: Vec<DashAdditionalManifest> = "AdditionalManifests",
        audio_channel_config_scheme_id_uri: String = "AudioChannelConfigSchemeIdUri" in "DOLBY_CHANNEL_CONFIGURATION|MPEG_CHANNEL_CONFIGURATION",
        base_url: String = "BaseUrl",
        dash_i_frame_trick_play_name_modifier: String = "DashIFrameTrickPlayNameModifier",
        dash_manifest_style: String = "DashManifestStyle" in "BASIC|COMPACT|DISTINCT|FULL",
        destination: String = "Destination",
        destination_settings: DestinationSettings = "DestinationSettings",
        encryption: DashIsoEncryptionSettings = "Encryption",
        fragment_length: Integer = "FragmentLength" in "1..=2147483647",
        hbbtv_compliance: String = "HbbtvCompliance" in "HBBTV_1_5|NONE",
        image_based_trick_play: String = "ImageBasedTrickPlay" in "ADVANCED|NONE|THUMBNAIL|THUMBNAIL_AND_FULLFRAME",
        image_based_trick_play_settings: DashIsoImageBasedTrickPlaySettings = "ImageBasedTrickPlaySettings",
        min_buffer_time: Integer = "MinBufferTime" in "0..=2147483647",
        min_final_segment_length: Number = "MinFinalSegmentLength",
        mpd_manifest_bandwidth_type: String = "MpdManifestBandwidthType" in "AVERAGE|MAX",
        mpd_profile: String = "MpdProfile" in "MAIN_PROFILE|ON_DEMAND_PROFILE",
        pts_offset_handling_for_b_frames: String = "PtsOffsetHandlingForBFrames" in "MATCH_INITIAL_PTS|ZERO_BASED",
        segment_control: String = "SegmentControl" in "SEGMENTED_FILES|SINGLE_FILE",
        segment_length: Integer = "SegmentLength" in "1..=2147483647",
        segment_length_control: String = "SegmentLengthControl" in "EXACT|GOP_MULTIPLE|MATCH",
        video_composition_offsets: String = "VideoCompositionOffsets" in "SIGNED|UNSIGNED",
        write_segment_timeline_in_representation: String = "WriteSegmentTimelineInRepresentation" in "DISABLED|ENABLED",
    }
    DashIsoImageBasedTrickPlaySettings {
        ;
        interval_cadence: String = "IntervalCadence" in "FOLLOW_CUSTOM|FOLLOW_IFRAME|FOLLOW_SEGMENTATION",
        thumbnail_height: Integer = "ThumbnailHeight" in "1..=4096",
        thumbnail_interval: Number = "ThumbnailInterval",
        thumbnail_width: Integer = "ThumbnailWidth" in "8..=4096",
        tile_height: Integer = "TileHeight" in "1..=2048",
        tile_width: Integer = "TileWidth" in "1..=512",
    }
    Deinterlacer {
        ;
        algorithm: String = "Algorithm" in "BLEND|BLEND_TICKER|INTERPOLATE|INTERPOLATE_TICKER|LINEAR_INTERPOLATION",
        control: String = "Control" in "FORCE_ALL_FRAMES|NORMAL",
        mode: String = "Mode" in "ADAPTIVE|DEINTERLACE|INVERSE_TELECINE",
    }
    DestinationSettings {
        ;
        s3_settings: S3DestinationSettings = "S3Settings",
    }
    DolbyVision {
        ;
        compatibility: String = "Compatibility" in "DUPLICATE_STREAM|SUPPLEMENTAL_CODECS",
        l6_metadata: DolbyVisionLevel6Metadata = "L6Metadata",
        l6_mode: String = "L6Mode" in "PASSTHROUGH|RECALCULATE|SPECIFY",
        mapping: String = "Mapping" in "HDR10_1000|HDR10_NOMAP",
        profile: String = "Profile" in "PROFILE_5|PROFILE_8_1",
    }
    DolbyVisionLevel6Metadata {
        ;
        max_cll: Integer = "MaxCll" in "0..=65535",
        max_fall: Integer = "MaxFall" in "0..=65535",
    }
    DvbNitSettings {
        ;
        network_id: Integer = "NetworkId" in "0..=65535",
        network_name: String = "NetworkName",
        nit_interval: Integer = "NitInterval" in "25..=10000",
    }
    DvbSdtSettings {
        ;
        output_sdt: String = "OutputSdt" in "SDT_FOLLOW|SDT_FOLLOW_IF_PRESENT|SDT_MANUAL|SDT_NONE",
        sdt_interval: Integer = "SdtInterval" in "25..=2000",
        service_name: String = "ServiceName",
        service_provider_name: String = "ServiceProviderName",
    }
    DvbSubDestinationSettings {
        ;
        alignment: String = "Alignment" in "AUTO|CENTERED|LEFT",
        apply_font_color: String = "ApplyFontColor" in "ALL_TEXT|WHITE_TEXT_ONLY",
        background_color: String = "BackgroundColor" in "AUTO|BLACK|NONE|WHITE",
        background_opacity: Integer = "BackgroundOpacity" in "0..=255",
        dds_handling: String = "DdsHandling" in "NONE|NO_DISPLAY_WINDOW|SPECIFIED|SPECIFIED_OPTIMAL",
        dds_x_coordinate: Integer = "DdsXCoordinate" in "0..=2147483647",
        dds_y_coordinate: Integer = "DdsYCoordinate" in "0..=2147483647",
        fallback_font: String = "FallbackFont" in "BEST_MATCH|MONOSPACED_SANSSERIF|MONOSPACED_SERIF|PROPORTIONAL_SANSSERIF|PROPORTIONAL_SERIF",
        font_color: String = "FontColor" in "AUTO|BLACK|BLUE|GREEN|HEX|RED|WHITE|YELLOW",
        font_file_bold: String = "FontFileBold",
        font_file_bold_italic: String = "FontFileBoldItalic",
        font_file_italic: String = "FontFileItalic",
        font_file_regular: String = "FontFileRegular",
        font_opacity: Integer = "FontOpacity" in "0..=255",
        font_resolution: Integer = "FontResolution" in "96..=600",
        font_script: String = "FontScript" in "AUTOMATIC|HANS|HANT",
        font_size: Integer = "FontSize" in "0..=96",
        height: Integer = "Height" in "1..=2147483647",
        hex_font_color: String = "HexFontColor",
        outline_color: String = "OutlineColor" in "AUTO|BLACK|BLUE|GREEN|RED|WHITE|YELLOW",
        outline_size: Integer = "OutlineSize" in "0..=10",
        shadow_color: String = "ShadowColor" in "AUTO|BLACK|NONE|WHITE",
        shadow_opacity: Integer = "ShadowOpacity" in "0..=255",
        shadow_x_offset: Integer = "ShadowXOffset" in "-2147483648..=2147483647",
        shadow_y_offset: Integer = "ShadowYOffset" in "-2147483648..=2147483647",
        style_passthrough: String = "StylePassthrough" in "DISABLED|ENABLED",
        subtitling_type: String = "SubtitlingType" in "HEARING_IMPAIRED|STANDARD",
        teletext_spacing: String = "TeletextSpacing" in "AUTO|FIXED_GRID|PROPORTIONAL",
        width: Integer = "Width" in "1..=2147483647",
        x_position: Integer = "XPosition" in "0..=2147483647",
        y_position: Integer = "YPosition" in "0..=2147483647",
    }
    DvbSubSourceSettings {
        ;
        pid: Integer = "Pid" in "1..=2147483647",
    }
    DvbTdtSettings {
        ;
        tdt_interval: Integer = "TdtInterval" in "1000..=30000",
    }
    DynamicAudioSelector {
        ;
        audio_duration_correction: String = "AudioDurationCorrection" in "AUTO|DISABLED|FORCE|FRAME|TRACK",
        external_audio_file_input: String = "ExternalAudioFileInput",
        language_code: String = "LanguageCode" in "AAR|ABK|AFR|AKA|AMH|ARA|ARG|ASM|AVA|AVE|AYM|AZE|BAK|BAM|BEL|BEN|BIH|BIS|BOD|BOS|BRE|BUL|CAT|CES|CHA|CHE|CHU|CHV|COR|COS|CRE|CYM|DAN|DEU|DIV|DZO|ELL|ENG|ENM|EPO|EST|EUS|EWE|FAO|FAS|FIJ|FIN|FRA|FRM|FRY|FUL|GER|GLA|GLE|GLG|GLV|GRN|GUJ|HAT|HAU|HEB|HER|HIN|HMO|HRV|HUN|HYE|IBO|IDO|III|IKU|ILE|INA|IND|IPK|ISL|ITA|JAV|JPN|KAL|KAN|KAS|KAT|KAU|KAZ|KHM|KIK|KIN|KIR|KOM|KON|KOR|KUA|KUR|LAO|LAT|LAV|LIM|LIN|LIT|LTZ|LUB|LUG|MAH|MAL|MAR|MKD|MLG|MLT|MON|MRI|MSA|MYA|NAU|NAV|NBL|NDE|NDO|NEP|NLD|NNO|NOB|NOR|NYA|OCI|OJI|ORI|ORJ|ORM|OSS|PAN|PLI|POL|POR|PUS|QAA|QPC|QUE|ROH|RON|RUN|RUS|SAG|SAN|SIN|SLK|SLV|SME|SMO|SNA|SND|SOM|SOT|SPA|SQI|SRB|SRD|SRP|SSW|SUN|SWA|SWE|TAH|TAM|TAT|TEL|TGK|TGL|THA|TIR|TNG|TON|TSN|TSO|TUK|TUR|TWI|UIG|UKR|URD|UZB|VEN|VIE|VOL|WLN|WOL|XHO|YID|YOR|ZHA|ZHO|ZUL",
        offset: Integer = "Offset" in "-2147483648..=2147483647",
        selector_type: String = "SelectorType" in "ALL_TRACKS|LANGUAGE_CODE",
    }
    Eac3AtmosSettings {
        ;
        bitrate: Integer = "Bitrate" in "384000..=1024000",
        bitstream_mode: String = "BitstreamMode" in "COMPLETE_MAIN",
        coding_mode: String = "CodingMode" in "CODING_MODE_5_1_4|CODING_MODE_7_1_4|CODING_MODE_9_1_6|CODING_MODE_AUTO",
        dialogue_intelligence: String = "DialogueIntelligence" in "DISABLED|ENABLED",
        downmix_control: String = "DownmixControl" in "INITIALIZE_FROM_SOURCE|SPECIFIED",
        dynamic_range_compression_line: String = "DynamicRangeCompressionLine" in "FILM_LIGHT|FILM_STANDARD|MUSIC_LIGHT|MUSIC_STANDARD|NONE|SPEECH",
        dynamic_range_compression_rf: String = "DynamicRangeCompressionRf" in "FILM_LIGHT|FILM_STANDARD|MUSIC_LIGHT|MUSIC_STANDARD|NONE|SPEECH",
        dynamic_range_control: String = "DynamicRangeControl" in "INITIALIZE_FROM_SOURCE|SPECIFIED",
        lo_ro_center_mix_level: Number = "LoRoCenterMixLevel",
        lo_ro_surround_mix_level: Number = "LoRoSurroundMixLevel",
        lt_rt_center_mix_level: Number = "LtRtCenterMixLevel",
        lt_rt_surround_mix_level: Number = "LtRtSurroundMixLevel",
        metering_mode: String = "MeteringMode" in "ITU_BS_1770_1|ITU_BS_1770_2|ITU_BS_1770_3|ITU_BS_1770_4|LEQ_A",
        sample_rate: Integer = "SampleRate" in "48000..=48000",
        speech_threshold: Integer = "SpeechThreshold" in "0..=100",
        stereo_downmix: String = "StereoDownmix" in "DPL2|NOT_INDICATED|STEREO|SURROUND",
        surround_ex_mode: String = "SurroundExMode" in "DISABLED|ENABLED|NOT_INDICATED",
    }
    Eac3Settings {
        ;
        attenuation_control: String = "AttenuationControl" in "ATTENUATE_3_DB|NONE",
        bitrate: Integer = "Bitrate" in "32000..=3024000",
        bitstream_mode: String = "BitstreamMode" in "COMMENTARY|COMPLETE_MAIN|EMERGENCY|HEARING_IMPAIRED|VISUALLY_IMPAIRED",
        coding_mode: String = "CodingMode" in "CODING_MODE_1_0|CODING_MODE_2_0|CODING_MODE_3_2|CODING_MODE_AUTO",
        dc_filter: String = "DcFilter" in "DISABLED|ENABLED",
        dialnorm: Integer = "Dialnorm" in "1..=31",
        dynamic_range_compression_line: String = "DynamicRangeCompressionLine" in "FILM_LIGHT|FILM_STANDARD|MUSIC_LIGHT|MUSIC_STANDARD|NONE|SPEECH",
        dynamic_range_compression_rf: String = "DynamicRangeCompressionRf" in "FILM_LIGHT|FILM_STANDARD|MUSIC_LIGHT|MUSIC_STANDARD|NONE|SPEECH",
        lfe_control: String = "LfeControl" in "LFE|NO_LFE",
        lfe_filter: String = "LfeFilter" in "DISABLED|ENABLED",
        lo_ro_center_mix_level: Number = "LoRoCenterMixLevel",
        lo_ro_surround_mix_level: Number = "LoRoSurroundMixLevel",
        lt_rt_center_mix_level: Number = "LtRtCenterMixLevel",
        lt_rt_surround_mix_level: Number = "LtRtSurroundMixLevel",
        metadata_control: String = "MetadataControl" in "FOLLOW_INPUT|USE_CONFIGURED",
        passthrough_control: String = "PassthroughControl" in "NO_PASSTHROUGH|WHEN_POSSIBLE",
        phase_control: String = "PhaseControl" in "NO_SHIFT|SHIFT_90_DEGREES",
        sample_rate: Integer = "SampleRate" in "48000..=48000",
        stereo_downmix: String = "StereoDownmix" in "DPL2|LO_RO|LT_RT|NOT_INDICATED",
        surround_ex_mode: String = "SurroundExMode" in "DISABLED|ENABLED|NOT_INDICATED",
        surround_mode: String = "SurroundMode" in "DISABLED|ENABLED|NOT_INDICATED",
    }
    EmbeddedDestinationSettings {
        ;
        destination608_channel_number: Integer = "Destination608ChannelNumber" in "1..=4",
        destination708_service_number: Integer = "Destination708ServiceNumber" in "1..=6",
    }
    EmbeddedSourceSettings {
        ;
        convert608_to708: String = "Convert608To708" in "DISABLED|UPCONVERT",
        source608_channel_number: Integer = "Source608ChannelNumber" in "1..=4",
        source608_track_number: Integer = "Source608TrackNumber" in "1..=1",
        terminate_captions: String = "TerminateCaptions" in "DISABLED|END_OF_INPUT",
    }
    EncryptionContractConfiguration {
        ;
        speke_audio_preset: String = "SpekeAudioPreset" in "PRESET_AUDIO_1|PRESET_AUDIO_2|PRESET_AUDIO_3|SHARED|UNENCRYPTED",
        speke_video_preset: String = "SpekeVideoPreset" in "PRESET_VIDEO_1|PRESET_VIDEO_2|PRESET_VIDEO_3|PRESET_VIDEO_4|PRESET_VIDEO_5|PRESET_VIDEO_6|PRESET_VIDEO_7|PRESET_VIDEO_8|SHARED|UNENCRYPTED",
    }
    EsamManifestConfirmConditionNotification {
        ;
        mcc_xml: String = "MccXml",
    }
    EsamSettings {
        ;
        manifest_confirm_condition_notification: EsamManifestConfirmConditionNotification = "ManifestConfirmConditionNotification",
        response_signal_preroll: Integer = "ResponseSignalPreroll" in "0..=30000",
        signal_processing_notification: EsamSignalProcessingNotification = "SignalProcessingNotification",
    }
    EsamSignalProcessingNotification {
        ;
        scc_xml: String = "SccXml",
    }
    ExtendedDataServices {
        ;
        copy_protection_action: String = "CopyProtectionAction" in "PASSTHROUGH|STRIP",
        vchip_action: String = "VchipAction" in "PASSTHROUGH|STRIP",
    }
    F4vSettings {
        ;
        moov_placement: String = "MoovPlacement" in "NORMAL|PROGRESSIVE_DOWNLOAD",
    }
    FileGroupSettings {
        ;
        destination: String = "Destination",
        destination_settings: DestinationSettings = "DestinationSettings",
    }
    FileSourceSettings {
        ;
        byte_rate_limit: String = "ByteRateLimit" in "DISABLED|ENABLED",
        convert608_to708: String = "Convert608To708" in "DISABLED|UPCONVERT",
        convert_paint_to_pop: String = "ConvertPaintToPop" in "DISABLED|ENABLED",
        framerate: CaptionSourceFramerate = "Framerate",
        source_file: String = "SourceFile",
        time_delta: Integer = "TimeDelta" in "-2147483648..=2147483647",
        time_delta_units: String = "TimeDeltaUnits" in "MILLISECONDS|SECONDS",
        upconvert_stl_to_teletext: String = "UpconvertSTLToTeletext" in "DISABLED|UPCONVERT",
    }
    FlacSettings {
        ;
        bit_depth: Integer = "BitDepth" in "16..=24",
        channels: Integer = "Channels" in "0..=8",
        sample_rate: Integer = "SampleRate" in "22050..=192000",
    }
    ForceIncludeRenditionSize {
        ;
        height: Integer = "Height" in "32..=8192",
        width: Integer = "Width" in "32..=8192",
    }
    FrameCaptureSettings {
        ;
        framerate_denominator: Integer = "FramerateDenominator" in "1..=2147483647",
        framerate_numerator: Integer = "FramerateNumerator" in "1..=2147483647",
        max_captures: Integer = "MaxCaptures" in "1..=10000000",
        quality: Integer = "Quality" in "1..=100",
    }
    GifSettings {
        ;
        framerate_control: String = "FramerateControl" in "INITIALIZE_FROM_SOURCE|SPECIFIED",
        framerate_conversion_algorithm: String = "FramerateConversionAlgorithm" in "DUPLICATE_DROP|INTERPOLATE",
        framerate_denominator: Integer = "FramerateDenominator" in "1..=2147483647",
        framerate_numerator: Integer = "FramerateNumerator" in "1..=2147483647",
    }
    H264QvbrSettings {
        ;
        max_average_bitrate: Integer = "MaxAverageBitrate" in "1000..=1152000000",
        qvbr_quality_level: Integer = "QvbrQualityLevel" in "1..=10",
        qvbr_quality_level_fine_tune: Number = "QvbrQualityLevelFineTune",
    }
    H264Settings {
        ;
        adaptive_quantization: String = "AdaptiveQuantization" in "AUTO|HIGH|HIGHER|LOW|MAX|MEDIUM|OFF",
        bandwidth_reduction_filter: BandwidthReductionFilter = "BandwidthReductionFilter",
        bitrate: Integer = "Bitrate" in "1000..=1152000000",
        codec_level: String = "CodecLevel" in "AUTO|LEVEL_1|LEVEL_1_1|LEVEL_1_2|LEVEL_1_3|LEVEL_2|LEVEL_2_1|LEVEL_2_2|LEVEL_3|LEVEL_3_1|LEVEL_3_2|LEVEL_4|LEVEL_4_1|LEVEL_4_2|LEVEL_5|LEVEL_5_1|LEVEL_5_2",
        codec_profile: String = "CodecProfile" in "BASELINE|HIGH|HIGH_10BIT|HIGH_422|HIGH_422_10BIT|MAIN",
        dynamic_sub_gop: String = "DynamicSubGop" in "ADAPTIVE|STATIC",
        end_of_stream_markers: String = "EndOfStreamMarkers" in "INCLUDE|SUPPRESS",
        entropy_encoding: String = "EntropyEncoding" in "CABAC|CAVLC",
        field_encoding: String = "FieldEncoding" in "FORCE_FIELD|MBAFF|PAFF",
        flicker_adaptive_quantization: String = "FlickerAdaptiveQuantization" in "DISABLED|ENABLED",
        framerate_control: String = "FramerateControl" in "INITIALIZE_FROM_SOURCE|SPECIFIED",
        framerate_conversion_algorithm: String = "FramerateConversionAlgorithm" in "DUPLICATE_DROP|FRAMEFORMER|INTERPOLATE|MAINTAIN_FRAME_COUNT",
        framerate_denominator: Integer = "FramerateDenominator" in "1..=2147483647",
        framerate_numerator: Integer = "FramerateNumerator" in "1..=2147483647",
        gop_b_reference: String = "GopBReference" in "DISABLED|ENABLED",
        gop_closed_cadence: Integer = "GopClosedCadence" in "0..=2147483647",
        gop_size: Number = "GopSize",
        gop_size_units: String = "GopSizeUnits" in "AUTO|FRAMES|SECONDS",
        hrd_buffer_final_fill_percentage: Integer = "HrdBufferFinalFillPercentage" in "0..=100",
        hrd_buffer_initial_fill_percentage: Integer = "HrdBufferInitialFillPercentage" in "0..=100",
        hrd_buffer_size: Integer = "HrdBufferSize" in "0..=1152000000",
        interlace_mode: String = "InterlaceMode" in "BOTTOM_FIELD|FOLLOW_BOTTOM_FIELD|FOLLOW_TOP_FIELD|PROGRESSIVE|TOP_FIELD",
        max_bitrate: Integer = "MaxBitrate" in "1000..=1152000000",
        min_i_interval: Integer = "MinIInterval" in "0..=30",
        number_b_frames_between_reference_frames: Integer = "NumberBFramesBetweenReferenceFrames" in "0..=7",
        number_reference_frames: Integer = "NumberReferenceFrames" in "1..=6",
        par_control: String = "ParControl" in "INITIALIZE_FROM_SOURCE|SPECIFIED",
        par_denominator: Integer = "ParDenominator" in "1..=2147483647",
        par_numerator: Integer = "ParNumerator" in "1..=2147483647",
        per_frame_metrics: Vec<String> = "PerFrameMetrics" in "MS_SSIM|PSNR|PSNR_HVS|QVBR|SHOT_CHANGE|SSIM|VMAF",
        quality_tuning_level: String = "QualityTuningLevel" in "MULTI_PASS_HQ|SINGLE_PASS|SINGLE_PASS_HQ",
        qvbr_settings: H264QvbrSettings = "QvbrSettings",
        rate_control_mode: String = "RateControlMode" in "CBR|QVBR|VBR",
        repeat_pps: String = "RepeatPps" in "DISABLED|ENABLED",
        saliency_aware_encoding: String = "SaliencyAwareEncoding" in "DISABLED|PREFERRED",
        scan_type_conversion_mode: String = "ScanTypeConversionMode" in "INTERLACED|INTERLACED_OPTIMIZE",
        scene_change_detect: String = "SceneChangeDetect" in "DISABLED|ENABLED|TRANSITION_DETECTION",
        slices: Integer = "Slices" in "1..=32",
        slow_pal: String = "SlowPal" in "DISABLED|ENABLED",
        softness: Integer = "Softness" in "0..=128",
        spatial_adaptive_quantization: String = "SpatialAdaptiveQuantization" in "DISABLED|ENABLED",
        syntax: String = "Syntax" in "DEFAULT|RP2027",
        telecine: String = "Telecine" in "HARD|NONE|SOFT",
        temporal_adaptive_quantization: String = "TemporalAdaptiveQuantization" in "DISABLED|ENABLED",
        unregistered_sei_timecode: String = "UnregisteredSeiTimecode" in "DISABLED|ENABLED",
        write_mp4_packaging_type: String = "WriteMp4PackagingType" in "AVC1|AVC3",
    }
    H265QvbrSettings {
        ;
        max_average_bitrate: Integer = "MaxAverageBitrate" in "1000..=1466400000",
        qvbr_quality_level: Integer = "QvbrQualityLevel" in "1..=10",
        qvbr_quality_level_fine_tune: Number = "QvbrQualityLevelFineTune",
    }
    H265Settings {
        ;
        adaptive_quantization: String = "AdaptiveQuantization" in "AUTO|HIGH|HIGHER|LOW|MAX|MEDIUM|OFF",
        alternate_transfer_function_sei: String = "AlternateTransferFunctionSei" in "DISABLED|ENABLED",
        bandwidth_reduction_filter: BandwidthReductionFilter = "BandwidthReductionFilter",
        bitrate: Integer = "Bitrate" in "1000..=1466400000",
        codec_level: String = "CodecLevel" in "AUTO|LEVEL_1|LEVEL_2|LEVEL_2_1|LEVEL_3|LEVEL_3_1|LEVEL_4|LEVEL_4_1|LEVEL_5|LEVEL_5_1|LEVEL_5_2|LEVEL_6|LEVEL_6_1|LEVEL_6_2",
        codec_profile: String = "CodecProfile" in "MAIN10_HIGH|MAIN10_MAIN|MAIN_422_10BIT_HIGH|MAIN_422_10BIT_MAIN|MAIN_422_8BIT_HIGH|MAIN_422_8BIT_MAIN|MAIN_HIGH|MAIN_MAIN",
        deblocking: String = "Deblocking" in "DISABLED|ENABLED",
        dynamic_sub_gop: String = "DynamicSubGop" in "ADAPTIVE|STATIC",
        end_of_stream_markers: String = "EndOfStreamMarkers" in "INCLUDE|SUPPRESS",
        flicker_adaptive_quantization: String = "FlickerAdaptiveQuantization" in "DISABLED|ENABLED",
        framerate_control: String = "FramerateControl" in "INITIALIZE_FROM_SOURCE|SPECIFIED",
        framerate_conversion_algorithm: String = "FramerateConversionAlgorithm" in "DUPLICATE_DROP|FRAMEFORMER|INTERPOLATE|MAINTAIN_FRAME_COUNT",
        framerate_denominator: Integer = "FramerateDenominator" in "1..=2147483647",
        framerate_numerator: Integer = "FramerateNumerator" in "1..=2147483647",
        gop_b_reference: String = "GopBReference" in "DISABLED|ENABLED",
        gop_closed_cadence: Integer = "GopClosedCadence" in "0..=2147483647",
        gop_size: Number = "GopSize",
        gop_size_units: String = "GopSizeUnits" in "AUTO|FRAMES|SECONDS",
        hrd_buffer_final_fill_percentage: Integer = "HrdBufferFinalFillPercentage" in "0..=100",
        hrd_buffer_initial_fill_percentage: Integer = "HrdBufferInitialFillPercentage" in "0..=100",
        hrd_buffer_size: Integer = "HrdBufferSize" in "0..=1466400000",
        interlace_mode: String = "InterlaceMode" in "BOTTOM_FIELD|FOLLOW_BOTTOM_FIELD|FOLLOW_TOP_FIELD|PROGRESSIVE|TOP_FIELD",
        max_bitrate: Integer = "MaxBitrate" in "1000..=1466400000",
        min_i_interval: Integer = "MinIInterval" in "0..=30",
        mv_over_picture_boundaries: String = "MvOverPictureBoundaries" in "DISABLED|ENABLED",
        mv_temporal_predictor: String = "MvTemporalPredictor" in "DISABLED|ENABLED",
        number_b_frames_between_reference_frames: Integer = "NumberBFramesBetweenReferenceFrames" in "0..=7",
        number_reference_frames: Integer = "NumberReferenceFrames" in "1..=6",
        par_control: String = "ParControl" in "INITIALIZE_FROM_SOURCE|SPECIFIED",
        par_denominator: Integer = "ParDenominator" in "1..=2147483647",
        par_numerator: Integer = "ParNumerator" in "1..=2147483647",
        per_frame_metrics: Vec<String> = "PerFrameMetrics" in "MS_SSIM|PSNR|PSNR_HVS|QVBR|SHOT_CHANGE|SSIM|VMAF",
        quality_tuning_level: String = "QualityTuningLevel" in "MULTI_PASS_HQ|SINGLE_PASS|SINGLE_PASS_HQ",
        qvbr_settings: H265QvbrSettings = "QvbrSettings",
        rate_control_mode: String = "RateControlMode" in "CBR|QVBR|VBR",
        sample_adaptive_offset_filter_mode: String = "SampleAdaptiveOffsetFilterMode" in "ADAPTIVE|DEFAULT|OFF",
        scan_type_conversion_mode: String = "ScanTypeConversionMode" in "INTERLACED|INTERLACED_OPTIMIZE",
        scene_change_detect: String = "SceneChangeDetect" in "DISABLED|ENABLED|TRANSITION_DETECTION",
        slices: Integer = "Slices" in "1..=32",
        slow_pal: String = "SlowPal" in "DISABLED|ENABLED",
        spatial_adaptive_quantization: String = "SpatialAdaptiveQuantization" in "DISABLED|ENABLED",
        telecine: String = "Telecine" in "HARD|NONE|SOFT",
        temporal_adaptive_quantization: String = "TemporalAdaptiveQuantization" in "DISABLED|ENABLED",
        temporal_ids: String = "TemporalIds" in "DISABLED|ENABLED",
        tile_height: Integer = "TileHeight" in "64..=2160",
        tile_padding: String = "TilePadding" in "NONE|PADDED",
        tile_width: Integer = "TileWidth" in "256..=3840",
        tiles: String = "Tiles" in "DISABLED|ENABLED",
        tree_block_size: String = "TreeBlockSize" in "AUTO|TREE_SIZE_32X32",
        unregistered_sei_timecode: String = "UnregisteredSeiTimecode" in "DISABLED|ENABLED",
        write_mp4_packaging_type: String = "WriteMp4PackagingType" in "HEV1|HVC1",
    }
    Hdr10Metadata {
        ;
        blue_primary_x: Integer = "BluePrimaryX" in "0..=50000",
        blue_primary_y: Integer = "BluePrimaryY" in "0..=50000",
        green_primary_x: Integer = "GreenPrimaryX" in "0..=50000",
        green_primary_y: Integer = "GreenPrimaryY" in "0..=50000",
        max_content_light_level: Integer = "MaxContentLightLevel" in "0..=65535",
        max_frame_average_light_level: Integer = "MaxFrameAverageLightLevel" in "0..=65535",
        max_luminance: Integer = "MaxLuminance" in "0..=2147483647",
        min_luminance: Integer = "MinLuminance" in "0..=2147483647",
        red_primary_x: Integer = "RedPrimaryX" in "0..=50000",
        red_primary_y: Integer = "RedPrimaryY" in "0..=50000",
        white_point_x: Integer = "WhitePointX" in "0..=50000",
        white_point_y: Integer = "WhitePointY" in "0..=50000",
    }
    Hdr10Plus {
        ;
        mastering_monitor_nits: Integer = "MasteringMonitorNits" in "0..=4000",
        target_monitor_nits: Integer = "TargetMonitorNits" in "0..=4000",
    }
    HlsAdditionalManifest {
        ;
        manifest_name_modifier: String = "ManifestNameModifier",
        selected_outputs: Vec<String> = "SelectedOutputs",
    }
    HlsCaptionLanguageMapping {
        ;
        caption_channel: Integer = "CaptionChannel" in "-2147483648..=2147483647",
        custom_language_code: String = "CustomLanguageCode",
        language_code: String = "LanguageCode" in "AAR|ABK|AFR|AKA|AMH|ARA|ARG|ASM|AVA|AVE|AYM|AZE|BAK|BAM|BEL|BEN|BIH|BIS|BOD|BOS|BRE|BUL|CAT|CES|CHA|CHE|CHU|CHV|COR|COS|CRE|CYM|DAN|DEU|DIV|DZO|ELL|ENG|ENM|EPO|EST|EUS|EWE|FAO|FAS|FIJ|FIN|FRA|FRM|FRY|FUL|GER|GLA|GLE|GLG|GLV|GRN|GUJ|HAT|HAU|HEB|HER|HIN|HMO|HRV|HUN|HYE|IBO|IDO|III|IKU|ILE|INA|IND|IPK|ISL|ITA|JAV|JPN|KAL|KAN|KAS|KAT|KAU|KAZ|KHM|KIK|KIN|KIR|KOM|KON|KOR|KUA|KUR|LAO|LAT|LAV|LIM|LIN|LIT|LTZ|LUB|LUG|MAH|MAL|MAR|MKD|MLG|MLT|MON|MRI|MSA|MYA|NAU|NAV|NBL|NDE|NDO|NEP|NLD|NNO|NOB|NOR|NYA|OCI|OJI|ORI|ORJ|ORM|OSS|PAN|PLI|POL|POR|PUS|QAA|QPC|QUE|ROH|RON|RUN|RUS|SAG|SAN|SIN|SLK|SLV|SME|SMO|SNA|SND|SOM|SOT|SPA|SQI|SRB|SRD|SRP|SSW|SUN|SWA|SWE|TAH|TAM|TAT|TEL|TGK|TGL|THA|TIR|TNG|TON|TSN|TSO|TUK|TUR|TWI|UIG|UKR|URD|UZB|VEN|VIE|VOL|WLN|WOL|XHO|YID|YOR|ZHA|ZHO|ZUL",
        language_description: String = "LanguageDescription",
    }
    HlsEncryptionSettings {
        ;
        constant_initialization_vector: String = "ConstantInitializationVector",
        encryption_method: String = "EncryptionMethod" in "AES128|SAMPLE_AES",
        initialization_vector_in_manifest: String = "InitializationVectorInManifest" in "EXCLUDE|INCLUDE",
        offline_encrypted: String = "OfflineEncrypted" in "DISABLED|ENABLED",
        speke_key_provider: SpekeKeyProvider = "SpekeKeyProvider",
        static_key_provider: StaticKeyProvider = "StaticKeyProvider",
        r#type: String = "Type" in "SPEKE|STATIC_KEY",
    }
    HlsGroupSettings {
        ;
        ad_markers: Vec<String> = "AdMarkers" in "ELEMENTAL|ELEMENTAL_SCTE35",
        additional_manifests: Vec<HlsAdditionalManifest> = "AdditionalManifests",
        audio_only_header: String = "AudioOnlyHeader" in "EXCLUDE|INCLUDE",
        base_url: String = "BaseUrl",
        caption_language_mappings: Vec<HlsCaptionLanguageMapping> = "CaptionLanguageMappings",
        caption_language_setting: String = "CaptionLanguageSetting" in "INSERT|NONE|OMIT",
        caption_segment_length_control: String = "CaptionSegmentLengthControl" in "LARGE_SEGMENTS|MATCH_VIDEO",
        client_cache: String = "ClientCache" in "DISABLED|ENABLED",
        codec_specification: String = "CodecSpecification" in "RFC_4281|RFC_6381",
        destination: String = "Destination",
        destination_settings: DestinationSettings = "DestinationSettings",
        directory_structure: String = "DirectoryStructure" in "SINGLE_DIRECTORY|SUBDIRECTORY_PER_STREAM",
        encryption: HlsEncryptionSettings = "Encryption",
        image_based_trick_play: String = "ImageBasedTrickPlay" in "ADVANCED|NONE|THUMBNAIL|THUMBNAIL_AND_FULLFRAME",
        image_based_trick_play_settings: HlsImageBasedTrickPlaySettings = "ImageBasedTrickPlaySettings",
        manifest_compression: String = "ManifestCompression" in "GZIP|NONE",
        manifest_duration_format: String = "ManifestDurationFormat" in "FLOATING_POINT|INTEGER",
        min_final_segment_length: Number = "MinFinalSegmentLength",
        min_segment_length: Integer = "MinSegmentLength" in "0..=2147483647",
        output_selection: String = "OutputSelection" in "MANIFESTS_AND_SEGMENTS|SEGMENTS_ONLY",
        program_date_time: String = "ProgramDateTime" in "EXCLUDE|INCLUDE",
        program_date_time_period: Integer = "ProgramDateTimePeriod" in "0..=3600",
        progressive_write_hls_manifest: String = "ProgressiveWriteHlsManifest" in "DISABLED|ENABLED",
        segment_control: String = "SegmentControl" in "SEGMENTED_FILES|SINGLE_FILE",
        segment_length: Integer = "SegmentLength" in "1..=2147483647",
        segment_length_control: String = "SegmentLengthControl" in "EXACT|GOP_MULTIPLE|MATCH",
        segments_per_subdirectory: Integer = "SegmentsPerSubdirectory" in "1..=2147483647",
        stream_inf_resolution: String = "StreamInfResolution" in "EXCLUDE|INCLUDE",
        target_duration_compatibility_mode: String = "TargetDurationCompatibilityMode" in "LEGACY|SPEC_COMPLIANT",
        timed_metadata_id3_frame: String = "TimedMetadataId3Frame" in "NONE|PRIV|TDRL",
        timed_metadata_id3_period: Integer = "TimedMetadataId3Period" in "-2147483648..=2147483647",
        timestamp_delta_milliseconds: Integer = "TimestampDeltaMilliseconds" in "-2147483648..=2147483647",
    }
    HlsImageBasedTrickPlaySettings {
        ;
        interval_cadence: String = "IntervalCadence" in "FOLLOW_CUSTOM|FOLLOW_IFRAME|FOLLOW_SEGMENTATION",
        thumbnail_height: Integer = "ThumbnailHeight" in "2..=4096",
        thumbnail_interval: Number = "ThumbnailInterval",
        thumbnail_width: Integer = "ThumbnailWidth" in "8..=4096",
        tile_height: Integer = "TileHeight" in "1..=2048",
        tile_width: Integer = "TileWidth" in "1..=512",
    }
    HlsRenditionGroupSettings {
        ;
        rendition_group_id: String = "RenditionGroupId",
        rendition_language_code: String = "RenditionLanguageCode" in "AAR|ABK|AFR|AKA|AMH|ARA|ARG|ASM|AVA|AVE|AYM|AZE|BAK|BAM|BEL|BEN|BIH|BIS|BOD|BOS|BRE|BUL|CAT|CES|CHA|CHE|CHU|CHV|COR|COS|CRE|CYM|DAN|DEU|DIV|DZO|ELL|ENG|ENM|EPO|EST|EUS|EWE|FAO|FAS|FIJ|FIN|FRA|FRM|FRY|FUL|GER|GLA|GLE|GLG|GLV|GRN|GUJ|HAT|HAU|HEB|HER|HIN|HMO|HRV|HUN|HYE|IBO|IDO|III|IKU|ILE|INA|IND|IPK|ISL|ITA|JAV|JPN|KAL|KAN|KAS|KAT|KAU|KAZ|KHM|KIK|KIN|KIR|KOM|KON|KOR|KUA|KUR|LAO|LAT|LAV|LIM|LIN|LIT|LTZ|LUB|LUG|MAH|MAL|MAR|MKD|MLG|MLT|MON|MRI|MSA|MYA|NAU|NAV|NBL|NDE|NDO|NEP|NLD|NNO|NOB|NOR|NYA|OCI|OJI|ORI|ORJ|ORM|OSS|PAN|PLI|POL|POR|PUS|QAA|QPC|QUE|ROH|RON|RUN|RUS|SAG|SAN|SIN|SLK|SLV|SME|SMO|SNA|SND|SOM|SOT|SPA|SQI|SRB|SRD|SRP|SSW|SUN|SWA|SWE|TAH|TAM|TAT|TEL|TGK|TGL|THA|TIR|TNG|TON|TSN|TSO|TUK|TUR|TWI|UIG|UKR|URD|UZB|VEN|VIE|VOL|WLN|WOL|XHO|YID|YOR|ZHA|ZHO|ZUL",
        rendition_name: String = "RenditionName",
    }
    HlsSettings {
        ;
        audio_group_id: String = "AudioGroupId",
        audio_only_container: String = "AudioOnlyContainer" in "AUTOMATIC|M2TS",
        audio_rendition_sets: String = "AudioRenditionSets",
        audio_track_type: String = "AudioTrackType" in "ALTERNATE_AUDIO_AUTO_SELECT|ALTERNATE_AUDIO_AUTO_SELECT_DEFAULT|ALTERNATE_AUDIO_NOT_AUTO_SELECT|AUDIO_ONLY_VARIANT_STREAM",
        descriptive_video_service_flag: String = "DescriptiveVideoServiceFlag" in "DONT_FLAG|FLAG",
        i_frame_only_manifest: String = "IFrameOnlyManifest" in "EXCLUDE|INCLUDE|INCLUDE_AS_TS",
        segment_modifier: String = "SegmentModifier",
    }
    Id3Insertion {
        ;
        id3: String = "Id3",
        timecode: String = "Timecode",
    }
    ImageInserter {
        ;
        insertable_images: Vec<InsertableImage> = "InsertableImages",
        sdr_reference_white_level: Integer = "SdrReferenceWhiteLevel" in "100..=1000",
    }
    ImscDestinationSettings {
        ;
        accessibility: String = "Accessibility" in "DISABLED|ENABLED",
        style_passthrough: String = "StylePassthrough" in "DISABLED|ENABLED",
    }
    Input {
        ;
        advanced_input_filter: String = "AdvancedInputFilter" in "DISABLED|ENABLED",
        advanced_input_filter_settings: AdvancedInputFilterSettings = "AdvancedInputFilterSettings",
        audio_selector_groups: HashMap<String, AudioSelectorGroup> = "AudioSelectorGroups",
        audio_selectors: HashMap<String, AudioSelector> = "AudioSelectors",
        caption_selectors: HashMap<String, CaptionSelector> = "CaptionSelectors",
        crop: Rectangle = "Crop",
        deblock_filter: String = "DeblockFilter" in "DISABLED|ENABLED",
        decryption_settings: InputDecryptionSettings = "DecryptionSettings",
        denoise_filter: String = "DenoiseFilter" in "DISABLED|ENABLED",
        dolby_vision_metadata_xml: String = "DolbyVisionMetadataXml",
        dynamic_audio_selectors: HashMap<String, DynamicAudioSelector> = "DynamicAudioSelectors",
        file_input: String = "FileInput",
        filter_enable: String = "FilterEnable" in "AUTO|DISABLE|FORCE",
        filter_strength: Integer = "FilterStrength" in "0..=5",
        image_inserter: ImageInserter = "ImageInserter",
        input_clippings: Vec<InputClipping> = "InputClippings",
        input_scan_type: String = "InputScanType" in "AUTO|PSF",
        multi_view_settings: Vec<MultiViewSettings> = "MultiViewSettings",
        position: Rectangle = "Position",
        program_number: Integer = "ProgramNumber" in "1..=2147483647",
        psi_control: String = "PsiControl" in "IGNORE_PSI|USE_PSI",
        supplemental_imps: Vec<String> = "SupplementalImps",
        tams_settings: InputTamsSettings = "TamsSettings",
        timecode_source: String = "TimecodeSource" in "EMBEDDED|SPECIFIEDSTART|ZEROBASED",
        timecode_start: String = "TimecodeStart",
        video_generator: InputVideoGenerator = "VideoGenerator",
        video_overlays: Vec<VideoOverlay> = "VideoOverlays",
        video_selector: VideoSelector = "VideoSelector",
    }
    InputClipping {
        ;
        end_timecode: String = "EndTimecode",
        start_timecode: String = "StartTimecode",
    }
    InputDecryptionSettings {
        ;
        decryption_mode: String = "DecryptionMode" in "AES_CBC|AES_CTR|AES_GCM",
        encrypted_decryption_key: String = "EncryptedDecryptionKey",
        initialization_vector: String = "InitializationVector",
        kms_key_region: String = "KmsKeyRegion",
    }
    InputTamsSettings {
        ;
        auth_connection_arn: String = "AuthConnectionArn",
        gap_handling: String = "GapHandling" in "FILL_WITH_BLACK|HOLD_LAST_FRAME|SKIP_GAPS",
        source_id: String = "SourceId",
        timerange: String = "Timerange",
    }
    InputVideoGenerator {
        ;
        channels: Integer = "Channels" in "1..=32",
        duration: Integer = "Duration" in "1..=86400000",
        framerate_denominator: Integer = "FramerateDenominator" in "1..=1001",
        framerate_numerator: Integer = "FramerateNumerator" in "1..=60000",
        height: Integer = "Height" in "32..=8192",
        image_input: String = "ImageInput",
        sample_rate: Integer = "SampleRate" in "32000..=48000",
        width: Integer = "Width" in "32..=8192",
    }
    InsertableImage {
        ;
        duration: Integer = "Duration" in "0..=2147483647",
        fade_in: Integer = "FadeIn" in "0..=2147483647",
        fade_out: Integer = "FadeOut" in "0..=2147483647",
        height: Integer = "Height" in "0..=2147483647",
        image_inserter_input: String = "ImageInserterInput",
        image_x: Integer = "ImageX" in "0..=2147483647",
        image_y: Integer = "ImageY" in "0..=2147483647",
        layer: Integer = "Layer" in "0..=99",
        opacity: Integer = "Opacity" in "0..=100",
        start_time: String = "StartTime",
        width: Integer = "Width" in "0..=2147483647",
    }
    JobSettings {
        ;
        ad_avail_offset: Integer = "AdAvailOffset" in "-1000..=1000",
        avail_blanking: AvailBlanking = "AvailBlanking",
        color_conversion3_dlut_settings: Vec<ColorConversion3DLUTSetting> = "ColorConversion3DLUTSettings",
        esam: EsamSettings = "Esam",
        extended_data_services: ExtendedDataServices = "ExtendedDataServices",
        follow_source: Integer = "FollowSource" in "1..=150",
        inputs: Vec<Input> = "Inputs",
        kantar_watermark: KantarWatermarkSettings = "KantarWatermark",
        motion_image_inserter: MotionImageInserter = "MotionImageInserter",
        nielsen_configuration: NielsenConfiguration = "NielsenConfiguration",
        nielsen_non_linear_watermark: NielsenNonLinearWatermarkSettings = "NielsenNonLinearWatermark",
        output_groups: Vec<OutputGroup> = "OutputGroups",
        timecode_config: TimecodeConfig = "TimecodeConfig",
        timed_metadata_insertion: TimedMetadataInsertion = "TimedMetadataInsertion",
    }
    KantarWatermarkSettings {
        ;
        channel_name: String = "ChannelName",
        content_reference: String = "ContentReference",
        credentials_secret_name: String = "CredentialsSecretName",
        file_offset: Number = "FileOffset",
        kantar_license_id: Integer = "KantarLicenseId" in "0..=2147483647",
        kantar_server_url: String = "KantarServerUrl",
        log_destination: String = "LogDestination",
        metadata3: String = "Metadata3",
        metadata4: String = "Metadata4",
        metadata5: String = "Metadata5",
        metadata6: String = "Metadata6",
        metadata7: String = "Metadata7",
        metadata8: String = "Metadata8",
    }
    M2tsScte35Esam {
        ;
        scte35_esam_pid: Integer = "Scte35EsamPid" in "32..=8182",
    }
    M2tsSettings {
        ;
        audio_buffer_model: String = "AudioBufferModel" in "ATSC|DVB",
        audio_duration: String = "AudioDuration" in "DEFAULT_CODEC_DURATION|MATCH_VIDEO_DURATION",
        audio_frames_per_pes: Integer = "AudioFramesPerPes" in "0..=2147483647",
        audio_pids: Vec<Integer> = "AudioPids",
        audio_pts_offset_delta: Integer = "AudioPtsOffsetDelta" in "-10000..=10000",
        bitrate: Integer = "Bitrate" in "0..=2147483647",
        buffer_model: String = "BufferModel" in "MULTIPLEX|NONE",
        data_pts_control: String = "DataPTSControl" in "ALIGN_TO_VIDEO|AUTO",
        dvb_nit_settings: DvbNitSettings = "DvbNitSettings",
        dvb_sdt_settings: DvbSdtSettings = "DvbSdtSettings",
        dvb_sub_pids: Vec<Integer> = "DvbSubPids",
        dvb_tdt_settings: DvbTdtSettings = "DvbTdtSettings",
        dvb_teletext_pid: Integer = "DvbTeletextPid" in "32..=8182",
        ebp_audio_interval: String = "EbpAudioInterval" in "VIDEO_AND_FIXED_INTERVALS|VIDEO_INTERVAL",
        ebp_placement: String = "EbpPlacement" in "VIDEO_AND_AUDIO_PIDS|VIDEO_PID",
        es_rate_in_pes: String = "EsRateInPes" in "EXCLUDE|INCLUDE",
        force_ts_video_ebp_order: String = "ForceTsVideoEbpOrder" in "DEFAULT|FORCE",
        fragment_time: Number = "FragmentTime",
        klv_metadata: String = "KlvMetadata" in "NONE|PASSTHROUGH",
        max_pcr_interval: Integer = "MaxPcrInterval" in "0..=500",
        min_ebp_interval: Integer = "MinEbpInterval" in "0..=10000",
        nielsen_id3: String = "NielsenId3" in "INSERT|NONE",
        null_packet_bitrate: Number = "NullPacketBitrate",
        pat_interval: Integer = "PatInterval" in "0..=1000",
        pcr_control: String = "PcrControl" in "CONFIGURED_PCR_PERIOD|PCR_EVERY_PES_PACKET",
        pcr_pid: Integer = "PcrPid" in "32..=8182",
        pmt_interval: Integer = "PmtInterval" in "0..=1000",
        pmt_pid: Integer = "PmtPid" in "32..=8182",
        prevent_buffer_underflow: String = "PreventBufferUnderflow" in "DISABLED|ENABLED",
        private_metadata_pid: Integer = "PrivateMetadataPid" in "32..=8182",
        program_number: Integer = "ProgramNumber" in "0..=65535",
        pts_offset: Integer = "PtsOffset" in "0..=3600",
        pts_offset_mode: String = "PtsOffsetMode" in "AUTO|MILLISECONDS|SECONDS",
        rate_mode: String = "RateMode" in "CBR|VBR",
        scte35_esam: M2tsScte35Esam = "Scte35Esam",
        scte35_pid: Integer = "Scte35Pid" in "32..=8182",
        scte35_source: String = "Scte35Source" in "NONE|PASSTHROUGH",
        segmentation_markers: String = "SegmentationMarkers" in "EBP|EBP_LEGACY|NONE|PSI_SEGSTART|RAI_ADAPT|RAI_SEGSTART",
        segmentation_style: String = "SegmentationStyle" in "MAINTAIN_CADENCE|RESET_CADENCE",
        segmentation_time: Number = "SegmentationTime",
        timed_metadata_pid: Integer = "TimedMetadataPid" in "32..=8182",
        transport_stream_id: Integer = "TransportStreamId" in "0..=65535",
        video_pid: Integer = "VideoPid" in "32..=8182",
    }
    M3u8Settings {
        ;
        audio_duration: String = "AudioDuration" in "DEFAULT_CODEC_DURATION|MATCH_VIDEO_DURATION",
        audio_frames_per_pes: Integer = "AudioFramesPerPes" in "0..=2147483647",
        audio_pids: Vec<Integer> = "AudioPids",
        audio_pts_offset_delta: Integer = "AudioPtsOffsetDelta" in "-10000..=10000",
        data_pts_control: String = "DataPTSControl" in "ALIGN_TO_VIDEO|AUTO",
        max_pcr_interval: Integer = "MaxPcrInterval" in "0..=500",
        nielsen_id3: String = "NielsenId3" in "INSERT|NONE",
        pat_interval: Integer = "PatInterval" in "0..=1000",
        pcr_control: String = "PcrControl" in "CONFIGURED_PCR_PERIOD|PCR_EVERY_PES_PACKET",
        pcr_pid: Integer = "PcrPid" in "32..=8182",
        pmt_interval: Integer = "PmtInterval" in "0..=1000",
        pmt_pid: Integer = "PmtPid" in "32..=8182",
        private_metadata_pid: Integer = "PrivateMetadataPid" in "32..=8182",
        program_number: Integer = "ProgramNumber" in "0..=65535",
        pts_offset: Integer = "PtsOffset" in "0..=3600",
        pts_offset_mode: String = "PtsOffsetMode" in "AUTO|MILLISECONDS|SECONDS",
        scte35_pid: Integer = "Scte35Pid" in "32..=8182",
        scte35_source: String = "Scte35Source" in "NONE|PASSTHROUGH",
        timed_metadata: String = "TimedMetadata" in "NONE|PASSTHROUGH",
        timed_metadata_pid: Integer = "TimedMetadataPid" in "32..=8182",
        transport_stream_id: Integer = "TransportStreamId" in "0..=65535",
        video_pid: Integer = "VideoPid" in "32..=8182",
    }
    MinBottomRenditionSize {
        ;
        height: Integer = "Height" in "32..=8192",
        width: Integer = "Width" in "32..=8192",
    }
    MinTopRenditionSize {
        ;
        height: Integer = "Height" in "32..=8192",
        width: Integer = "Width" in "32..=8192",
    }
    MotionImageInserter {
        ;
        framerate: MotionImageInsertionFramerate = "Framerate",
        input: String = "Input",
        insertion_mode: String = "InsertionMode" in "MOV|PNG",
        offset: MotionImageInsertionOffset = "Offset",
        playback: String = "Playback" in "ONCE|REPEAT",
        start_time: String = "StartTime",
    }
    MotionImageInsertionFramerate {
        ;
        framerate_denominator: Integer = "FramerateDenominator" in "1..=17895697",
        framerate_numerator: Integer = "FramerateNumerator" in "1..=2147483640",
    }
    MotionImageInsertionOffset {
        ;
        image_x: Integer = "ImageX" in "0..=2147483647",
        image_y: Integer = "ImageY" in "0..=2147483647",
    }
    MovSettings {
        ;
        clap_atom: String = "ClapAtom" in "EXCLUDE|INCLUDE",
        cslg_atom: String = "CslgAtom" in "EXCLUDE|INCLUDE",
        mpeg2_four_cc_control: String = "Mpeg2FourCCControl" in "MPEG|XDCAM",
        padding_control: String = "PaddingControl" in "NONE|OMNEON",
        reference: String = "Reference" in "EXTERNAL|SELF_CONTAINED",
    }
    Mp2Settings {
        ;
        audio_description_mix: String = "AudioDescriptionMix" in "BROADCASTER_MIXED_AD|NONE",
        bitrate: Integer = "Bitrate" in "32000..=384000",
        channels: Integer = "Channels" in "0..=2",
        sample_rate: Integer = "SampleRate" in "32000..=48000",
    }
    Mp3Settings {
        ;
        bitrate: Integer = "Bitrate" in "16000..=320000",
        channels: Integer = "Channels" in "0..=2",
        rate_control_mode: String = "RateControlMode" in "CBR|VBR",
        sample_rate: Integer = "SampleRate" in "22050..=48000",
        vbr_quality: Integer = "VbrQuality" in "0..=9",
    }
    Mp4Settings {
        ;
        audio_duration: String = "AudioDuration" in "DEFAULT_CODEC_DURATION|MATCH_VIDEO_DURATION",
        c2pa_manifest: String = "C2paManifest" in "EXCLUDE|INCLUDE",
        certificate_secret: String = "CertificateSecret",
        cslg_atom: String = "CslgAtom" in "EXCLUDE|INCLUDE",
        ctts_version: Integer = "CttsVersion" in "0..=1",
        free_space_box: String = "FreeSpaceBox" in "EXCLUDE|INCLUDE",
        moov_placement: String = "MoovPlacement" in "NORMAL|PROGRESSIVE_DOWNLOAD",
        mp4_major_brand: String = "Mp4MajorBrand",
        signing_kms_key: String = "SigningKmsKey",
    }
    MpdSettings {
        ;
        accessibility_caption_hints: String = "AccessibilityCaptionHints" in "EXCLUDE|INCLUDE",
        audio_duration: String = "AudioDuration" in "DEFAULT_CODEC_DURATION|MATCH_VIDEO_DURATION",
        c2pa_manifest: String = "C2paManifest" in "EXCLUDE|INCLUDE",
        caption_container_type: String = "CaptionContainerType" in "FRAGMENTED_MP4|RAW",
        certificate_secret: String = "CertificateSecret",
        klv_metadata: String = "KlvMetadata" in "NONE|PASSTHROUGH",
        manifest_metadata_signaling: String = "ManifestMetadataSignaling" in "DISABLED|ENABLED",
        scte35_esam: String = "Scte35Esam" in "INSERT|NONE",
        scte35_source: String = "Scte35Source" in "NONE|PASSTHROUGH",
        signing_kms_key: String = "SigningKmsKey",
        timed_metadata: String = "TimedMetadata" in "NONE|PASSTHROUGH",
        timed_metadata_box_version: String = "TimedMetadataBoxVersion" in "VERSION_0|VERSION_1",
        timed_metadata_scheme_id_uri: String = "TimedMetadataSchemeIdUri",
        timed_metadata_value: String = "TimedMetadataValue",
    }
    Mpeg2Settings {
        ;
        adaptive_quantization: String = "AdaptiveQuantization" in "HIGH|LOW|MEDIUM|OFF",
        bitrate: Integer = "Bitrate" in "1000..=288000000",
        codec_level: String = "CodecLevel" in "AUTO|HIGH|HIGH1440|LOW|MAIN",
        codec_profile: String = "CodecProfile" in "MAIN|PROFILE_422",
        dynamic_sub_gop: String = "DynamicSubGop" in "ADAPTIVE|STATIC",
        framerate_control: String = "FramerateControl" in "INITIALIZE_FROM_SOURCE|SPECIFIED",
        framerate_conversion_algorithm: String = "FramerateConversionAlgorithm" in "DUPLICATE_DROP|FRAMEFORMER|INTERPOLATE|MAINTAIN_FRAME_COUNT",
        framerate_denominator: Integer = "FramerateDenominator" in "1..=1001",
        framerate_numerator: Integer = "FramerateNumerator" in "24..=60000",
        gop_closed_cadence: Integer = "GopClosedCadence" in "0..=2147483647",
        gop_size: Number = "GopSize",
        gop_size_units: String = "GopSizeUnits" in "FRAMES|SECONDS",
        hrd_buffer_final_fill_percentage: Integer = "HrdBufferFinalFillPercentage" in "0..=100",
        hrd_buffer_initial_fill_percentage: Integer = "HrdBufferInitialFillPercentage" in "0..=100",
        hrd_buffer_size: Integer = "HrdBufferSize" in "0..=47185920",
        interlace_mode: String = "InterlaceMode" in "BOTTOM_FIELD|FOLLOW_BOTTOM_FIELD|FOLLOW_TOP_FIELD|PROGRESSIVE|TOP_FIELD",
        intra_dc_precision: String = "IntraDcPrecision" in "AUTO|INTRA_DC_PRECISION_10|INTRA_DC_PRECISION_11|INTRA_DC_PRECISION_8|INTRA_DC_PRECISION_9",
        max_bitrate: Integer = "MaxBitrate" in "1000..=300000000",
        min_i_interval: Integer = "MinIInterval" in "0..=30",
        number_b_frames_between_reference_frames: Integer = "NumberBFramesBetweenReferenceFrames" in "0..=7",
        par_control: String = "ParControl" in "INITIALIZE_FROM_SOURCE|SPECIFIED",
        par_denominator: Integer = "ParDenominator" in "1..=2147483647",
        par_numerator: Integer = "ParNumerator" in "1..=2147483647",
        per_frame_metrics: Vec<String> = "PerFrameMetrics" in "MS_SSIM|PSNR|PSNR_HVS|QVBR|SHOT_CHANGE|SSIM|VMAF",
        quality_tuning_level: String = "QualityTuningLevel" in "MULTI_PASS|SINGLE_PASS",
        rate_control_mode: String = "RateControlMode" in "CBR|VBR",
        scan_type_conversion_mode: String = "ScanTypeConversionMode" in "INTERLACED|INTERLACED_OPTIMIZE",
        scene_change_detect: String = "SceneChangeDetect" in "DISABLED|ENABLED",
        slow_pal: String = "SlowPal" in "DISABLED|ENABLED",
        softness: Integer = "Softness" in "0..=128",
        spatial_adaptive_quantization: String = "SpatialAdaptiveQuantization" in "DISABLED|ENABLED",
        syntax: String = "Syntax" in "DEFAULT|D_10",
        telecine: String = "Telecine" in "HARD|NONE|SOFT",
        temporal_adaptive_quantization: String = "TemporalAdaptiveQuantization" in "DISABLED|ENABLED",
    }
    MsSmoothAdditionalManifest {
        ;
        manifest_name_modifier: String = "ManifestNameModifier",
        selected_outputs: Vec<String> = "SelectedOutputs",
    }
    MsSmoothEncryptionSettings {
        ;
        speke_key_provider: SpekeKeyProvider = "SpekeKeyProvider",
    }
    MsSmoothGroupSettings {
        ;
        additional_manifests: Vec<MsSmoothAdditionalManifest> = "AdditionalManifests",
        audio_deduplication: String = "AudioDeduplication" in "COMBINE_DUPLICATE_STREAMS|NONE",
        destination: String = "Destination",
        destination_settings: DestinationSettings = "DestinationSettings",
        encryption: MsSmoothEncryptionSettings = "Encryption",
        fragment_length: Integer = "FragmentLength" in "1..=2147483647",
        fragment_length_control: String = "FragmentLengthControl" in "EXACT|GOP_MULTIPLE",
        manifest_encoding: String = "ManifestEncoding" in "UTF16|UTF8",
    }
    MultiViewInput {
        ;
        file_input: String = "FileInput",
    }
    MultiViewSettings {
        ;
        input: MultiViewInput = "Input",
    }
    MxfSettings {
        ;
        afd_signaling: String = "AfdSignaling" in "COPY_FROM_VIDEO|NO_COPY",
        profile: String = "Profile" in "D_10|OP1A|XAVC|XDCAM|XDCAM_RDD9",
        uncompressed_audio_wrapping: String = "UncompressedAudioWrapping" in "AES3|AUTO",
        xavc_profile_settings: MxfXavcProfileSettings = "XavcProfileSettings",
    }
    MxfXavcProfileSettings {
        ;
        duration_mode: String = "DurationMode" in "ALLOW_ANY_DURATION|DROP_FRAMES_FOR_COMPLIANCE",
        max_anc_data_size: Integer = "MaxAncDataSize" in "0..=2147483647",
    }
    NexGuardFileMarkerSettings {
        ;
        license: String = "License",
        payload: Integer = "Payload" in "0..=4194303",
        preset: String = "Preset",
        strength: String = "Strength" in "DEFAULT|LIGHTER|LIGHTEST|STRONGER|STRONGEST",
    }
    NielsenConfiguration {
        ;
        breakout_code: Integer = "BreakoutCode" in "0..=0",
        distributor_id: String = "DistributorId",
    }
    NielsenNonLinearWatermarkSettings {
        ;
        active_watermark_process: String = "ActiveWatermarkProcess" in "CBET|NAES2_AND_NW|NAES2_AND_NW_AND_CBET",
        adi_filename: String = "AdiFilename",
        asset_id: String = "AssetId",
        asset_name: String = "AssetName",
        cbet_source_id: String = "CbetSourceId",
        episode_id: String = "EpisodeId",
        metadata_destination: String = "MetadataDestination",
        source_id: Integer = "SourceId" in "0..=65534",
        source_watermark_status: String = "SourceWatermarkStatus" in "CLEAN|WATERMARKED",
        tic_server_url: String = "TicServerUrl",
        unique_tic_per_audio_track: String = "UniqueTicPerAudioTrack" in "RESERVE_UNIQUE_TICS_PER_TRACK|SAME_TICS_PER_TRACK",
    }
    NoiseReducer {
        ;
        filter: String = "Filter" in "BILATERAL|CONSERVE|GAUSSIAN|LANCZOS|MEAN|SHARPEN|SPATIAL|TEMPORAL",
        filter_settings: NoiseReducerFilterSettings = "FilterSettings",
        spatial_filter_settings: NoiseReducerSpatialFilterSettings = "SpatialFilterSettings",
        temporal_filter_settings: NoiseReducerTemporalFilterSettings = "TemporalFilterSettings",
    }
    NoiseReducerFilterSettings {
        ;
        strength: Integer = "Strength" in "0..=3",
    }
    NoiseReducerSpatialFilterSettings {
        ;
        post_filter_sharpen_strength: Integer = "PostFilterSharpenStrength" in "0..=3",
        speed: Integer = "Speed" in "-2..=3",
        strength: Integer = "Strength" in "0..=16",
    }
    NoiseReducerTemporalFilterSettings {
        ;
        aggressive_mode: Integer = "AggressiveMode" in "0..=4",
        post_temporal_sharpening: String = "PostTemporalSharpening" in "AUTO|DISABLED|ENABLED",
        post_temporal_sharpening_strength: String = "PostTemporalSharpeningStrength" in "HIGH|LOW|MEDIUM",
        speed: Integer = "Speed" in "-1..=3",
        strength: Integer = "Strength" in "0..=16",
    }
    OpusSettings {
        ;
        bitrate: Integer = "Bitrate" in "32000..=192000",
        channels: Integer = "Channels" in "0..=2",
        sample_rate: Integer = "SampleRate" in "16000..=48000",
    }
    Output {
        ;
        audio_descriptions: Vec<AudioDescription> = "AudioDescriptions",
        caption_descriptions: Vec<CaptionDescription> = "CaptionDescriptions",
        container_settings: ContainerSettings = "ContainerSettings",
        extension: String = "Extension",
        name_modifier: String = "NameModifier",
        output_settings: OutputSettings = "OutputSettings",
        preset: String = "Preset",
        video_description: VideoDescription = "VideoDescription",
    }
    OutputChannelMapping {
        ;
        input_channels: Vec<Integer> = "InputChannels",
        input_channels_fine_tune: Vec<Number> = "InputChannelsFineTune",
    }
    OutputGroup {
        ;
        automated_encoding_settings: AutomatedEncodingSettings = "AutomatedEncodingSettings",
        custom_name: String = "CustomName",
        name: String = "Name",
        output_group_settings: OutputGroupSettings = "OutputGroupSettings",
        outputs: Vec<Output> = "Outputs",
    }
    OutputGroupSettings {
        ;
        cmaf_group_settings: CmafGroupSettings = "CmafGroupSettings",
        dash_iso_group_settings: DashIsoGroupSettings = "DashIsoGroupSettings",
        file_group_settings: FileGroupSettings = "FileGroupSettings",
        hls_group_settings: HlsGroupSettings = "HlsGroupSettings",
        ms_smooth_group_settings: MsSmoothGroupSettings = "MsSmoothGroupSettings",
        per_frame_metrics: Vec<String> = "PerFrameMetrics" in "MS_SSIM|PSNR|PSNR_HVS|QVBR|SHOT_CHANGE|SSIM|VMAF",
        r#type: String = "Type" in "CMAF_GROUP_SETTINGS|DASH_ISO_GROUP_SETTINGS|FILE_GROUP_SETTINGS|HLS_GROUP_SETTINGS|MS_SMOOTH_GROUP_SETTINGS",
    }
    OutputSettings {
        ;
        hls_settings: HlsSettings = "HlsSettings",
    }
    PartnerWatermarking {
        ;
        nexguard_file_marker_settings: NexGuardFileMarkerSettings = "NexguardFileMarkerSettings",
    }
    PassthroughSettings {
        ;
        frame_control: String = "FrameControl" in "NEAREST_IDRFRAME|NEAREST_IFRAME",
        video_selector_mode: String = "VideoSelectorMode" in "AUTO|REMUX_ALL",
    }
    ProresSettings {
        ;
        chroma_sampling: String = "ChromaSampling" in "PRESERVE_444_SAMPLING|SUBSAMPLE_TO_422",
        codec_profile: String = "CodecProfile" in "APPLE_PRORES_422|APPLE_PRORES_422_HQ|APPLE_PRORES_422_LT|APPLE_PRORES_422_PROXY|APPLE_PRORES_4444|APPLE_PRORES_4444_XQ",
        framerate_control: String = "FramerateControl" in "INITIALIZE_FROM_SOURCE|SPECIFIED",
        framerate_conversion_algorithm: String = "FramerateConversionAlgorithm" in "DUPLICATE_DROP|FRAMEFORMER|INTERPOLATE|MAINTAIN_FRAME_COUNT",
        framerate_denominator: Integer = "FramerateDenominator" in "1..=2147483647",
        framerate_numerator: Integer = "FramerateNumerator" in "1..=2147483647",
        interlace_mode: String = "InterlaceMode" in "BOTTOM_FIELD|FOLLOW_BOTTOM_FIELD|FOLLOW_TOP_FIELD|PROGRESSIVE|TOP_FIELD",
        par_control: String = "ParControl" in "INITIALIZE_FROM_SOURCE|SPECIFIED",
        par_denominator: Integer = "ParDenominator" in "1..=2147483647",
        par_numerator: Integer = "ParNumerator" in "1..=2147483647",
        per_frame_metrics: Vec<String> = "PerFrameMetrics" in "MS_SSIM|PSNR|PSNR_HVS|QVBR|SHOT_CHANGE|SSIM|VMAF",
        scan_type_conversion_mode: String = "ScanTypeConversionMode" in "INTERLACED|INTERLACED_OPTIMIZE",
        slow_pal: String = "SlowPal" in "DISABLED|ENABLED",
        telecine: String = "Telecine" in "HARD|NONE",
    }
    Rectangle {
        ;
        height: Integer = "Height" in "2..=2147483647",
        width: Integer = "Width" in "2..=2147483647",
        x: Integer = "X" in "0..=2147483647",
        y: Integer = "Y" in "0..=2147483647",
    }
    RemixSettings {
        ;
        audio_description_audio_channel: Integer = "AudioDescriptionAudioChannel" in "1..=64",
        audio_description_data_channel: Integer = "AudioDescriptionDataChannel" in "1..=64",
        channel_mapping: ChannelMapping = "ChannelMapping",
        channels_in: Integer = "ChannelsIn" in "1..=64",
        channels_out: Integer = "ChannelsOut" in "1..=64",
    }
    S3DestinationAccessControl {
        ;
        canned_acl: String = "CannedAcl" in "AUTHENTICATED_READ|BUCKET_OWNER_FULL_CONTROL|BUCKET_OWNER_READ|PUBLIC_READ",
    }
    S3DestinationSettings {
        ;
        access_control: S3DestinationAccessControl = "AccessControl",
        encryption: S3EncryptionSettings = "Encryption",
        storage_class: String = "StorageClass" in "DEEP_ARCHIVE|GLACIER|INTELLIGENT_TIERING|ONEZONE_IA|REDUCED_REDUNDANCY|STANDARD|STANDARD_IA",
    }
    S3EncryptionSettings {
        ;
        encryption_type: String = "EncryptionType" in "SERVER_SIDE_ENCRYPTION_KMS|SERVER_SIDE_ENCRYPTION_S3",
        kms_encryption_context: String = "KmsEncryptionContext",
        kms_key_arn: String = "KmsKeyArn",
    }
    SccDestinationSettings {
        ;
        framerate: String = "Framerate" in "FRAMERATE_23_97|FRAMERATE_24|FRAMERATE_25|FRAMERATE_29_97_DROPFRAME|FRAMERATE_29_97_NON_DROPFRAME",
    }
    SpekeKeyProvider {
        ;
        certificate_arn: String = "CertificateArn",
        encryption_contract_configuration: EncryptionContractConfiguration = "EncryptionContractConfiguration",
        resource_id: String = "ResourceId",
        system_ids: Vec<String> = "SystemIds",
        url: String = "Url",
    }
    SpekeKeyProviderCmaf {
        ;
        certificate_arn: String = "CertificateArn",
        dash_signaled_system_ids: Vec<String> = "DashSignaledSystemIds",
        encryption_contract_configuration: EncryptionContractConfiguration = "EncryptionContractConfiguration",
        hls_signaled_system_ids: Vec<String> = "HlsSignaledSystemIds",
        resource_id: String = "ResourceId",
        url: String = "Url",
    }
    SrtDestinationSettings {
        ;
        style_passthrough: String = "StylePassthrough" in "DISABLED|ENABLED",
    }
    StaticKeyProvider {
        ;
        key_format: String = "KeyFormat",
        key_format_versions: String = "KeyFormatVersions",
        static_key_value: String = "StaticKeyValue",
        url: String = "Url",
    }
    TeletextDestinationSettings {
        ;
        page_number: String = "PageNumber",
        page_types: Vec<String> = "PageTypes" in "PAGE_TYPE_ADDL_INFO|PAGE_TYPE_HEARING_IMPAIRED_SUBTITLE|PAGE_TYPE_INITIAL|PAGE_TYPE_PROGRAM_SCHEDULE|PAGE_TYPE_SUBTITLE",
    }
    TeletextSourceSettings {
        ;
        page_number: String = "PageNumber",
    }
    TimecodeBurnin {
        ;
        font_size: Integer = "FontSize" in "10..=48",
        position: String = "Position" in "BOTTOM_CENTER|BOTTOM_LEFT|BOTTOM_RIGHT|MIDDLE_CENTER|MIDDLE_LEFT|MIDDLE_RIGHT|TOP_CENTER|TOP_LEFT|TOP_RIGHT",
        prefix: String = "Prefix",
    }
    TimecodeConfig {
        ;
        anchor: String = "Anchor",
        source: String = "Source" in "EMBEDDED|SPECIFIEDSTART|ZEROBASED",
        start: String = "Start",
        timestamp_offset: String = "TimestampOffset",
    }
    TimedMetadataInsertion {
        ;
        id3_insertions: Vec<Id3Insertion> = "Id3Insertions",
    }
    TrackSourceSettings {
        ;
        stream_number: Integer = "StreamNumber" in "1..=2147483647",
        track_number: Integer = "TrackNumber" in "1..=2147483647",
    }
    TtmlDestinationSettings {
        ;
        style_passthrough: String = "StylePassthrough" in "DISABLED|ENABLED",
    }
    UncompressedSettings {
        ;
        fourcc: String = "Fourcc" in "I420|I422|I444",
        framerate_control: String = "FramerateControl" in "INITIALIZE_FROM_SOURCE|SPECIFIED",
        framerate_conversion_algorithm: String = "FramerateConversionAlgorithm" in "DUPLICATE_DROP|FRAMEFORMER|INTERPOLATE|MAINTAIN_FRAME_COUNT",
        framerate_denominator: Integer = "FramerateDenominator" in "1..=2147483647",
        framerate_numerator: Integer = "FramerateNumerator" in "1..=2147483647",
        interlace_mode: String = "InterlaceMode" in "INTERLACED|PROGRESSIVE",
        scan_type_conversion_mode: String = "ScanTypeConversionMode" in "INTERLACED|INTERLACED_OPTIMIZE",
        slow_pal: String = "SlowPal" in "DISABLED|ENABLED",
        telecine: String = "Telecine" in "HARD|NONE",
    }
    Vc3Settings {
        ;
        framerate_control: String = "FramerateControl" in "INITIALIZE_FROM_SOURCE|SPECIFIED",
        framerate_conversion_algorithm: String = "FramerateConversionAlgorithm" in "DUPLICATE_DROP|FRAMEFORMER|INTERPOLATE|MAINTAIN_FRAME_COUNT",
        framerate_denominator: Integer = "FramerateDenominator" in "1..=1001",
        framerate_numerator: Integer = "FramerateNumerator" in "24..=60000",
        interlace_mode: String = "InterlaceMode" in "INTERLACED|PROGRESSIVE",
        scan_type_conversion_mode: String = "ScanTypeConversionMode" in "INTERLACED|INTERLACED_OPTIMIZE",
        slow_pal: String = "SlowPal" in "DISABLED|ENABLED",
        telecine: String = "Telecine" in "HARD|NONE",
        vc3_class: String = "Vc3Class" in "CLASS_145_8BIT|CLASS_220_10BIT|CLASS_220_8BIT",
    }
    VideoCodecSettings {
        ;
        av1_settings: Av1Settings = "Av1Settings",
        avc_intra_settings: AvcIntraSettings = "AvcIntraSettings",
        codec: String = "Codec" in "AV1|AVC_INTRA|FRAME_CAPTURE|GIF|H_264|H_265|MPEG2|PASSTHROUGH|PRORES|UNCOMPRESSED|VC3|VP8|VP9|XAVC",
        frame_capture_settings: FrameCaptureSettings = "FrameCaptureSettings",
        gif_settings: GifSettings = "GifSettings",
        h264_settings: H264Settings = "H264Settings",
        h265_settings: H265Settings = "H265Settings",
        mpeg2_settings: Mpeg2Settings = "Mpeg2Settings",
        passthrough_settings: PassthroughSettings = "PassthroughSettings",
        prores_settings: ProresSettings = "ProresSettings",
        uncompressed_settings: UncompressedSettings = "UncompressedSettings",
        vc3_settings: Vc3Settings = "Vc3Settings",
        vp8_settings: Vp8Settings = "Vp8Settings",
        vp9_settings: Vp9Settings = "Vp9Settings",
        xavc_settings: XavcSettings = "XavcSettings",
    }
    VideoDescription {
        ;
        afd_signaling: String = "AfdSignaling" in "AUTO|FIXED|NONE",
        anti_alias: String = "AntiAlias" in "DISABLED|ENABLED",
        chroma_position_mode: String = "ChromaPositionMode" in "AUTO|FORCE_CENTER|FORCE_TOP_LEFT",
        codec_settings: VideoCodecSettings = "CodecSettings",
        color_metadata: String = "ColorMetadata" in "IGNORE|INSERT",
        crop: Rectangle = "Crop",
        drop_frame_timecode: String = "DropFrameTimecode" in "DISABLED|ENABLED",
        fixed_afd: Integer = "FixedAfd" in "0..=15",
        height: Integer = "Height" in "32..=8192",
        position: Rectangle = "Position",
        respond_to_afd: String = "RespondToAfd" in "NONE|PASSTHROUGH|RESPOND",
        scaling_behavior: String = "ScalingBehavior" in "DEFAULT|FILL|FIT|FIT_NO_UPSCALE|SMART_CROP|STRETCH_TO_OUTPUT",
        sharpness: Integer = "Sharpness" in "0..=100",
        timecode_insertion: String = "TimecodeInsertion" in "DISABLED|PIC_TIMING_SEI",
        timecode_track: String = "TimecodeTrack" in "DISABLED|ENABLED",
        video_preprocessors: VideoPreprocessor = "VideoPreprocessors",
        width: Integer = "Width" in "32..=8192",
    }
    VideoOverlay {
        ;
        crop: VideoOverlayCrop = "Crop",
        end_timecode: String = "EndTimecode",
        initial_position: VideoOverlayPosition = "InitialPosition",
        input: VideoOverlayInput = "Input",
        playback: String = "Playback" in "ONCE|REPEAT",
        start_timecode: String = "StartTimecode",
        transitions: Vec<VideoOverlayTransition> = "Transitions",
    }
    VideoOverlayCrop {
        ;
        height: Integer = "Height" in "0..=2147483647",
        unit: String = "Unit" in "PERCENTAGE|PIXELS",
        width: Integer = "Width" in "0..=2147483647",
        x: Integer = "X" in "0..=2147483647",
        y: Integer = "Y" in "0..=2147483647",
    }
    VideoOverlayInput {
        ;
        audio_selectors: HashMap<String, AudioSelector> = "AudioSelectors",
        file_input: String = "FileInput",
        input_clippings: Vec<VideoOverlayInputClipping> = "InputClippings",
        timecode_source: String = "TimecodeSource" in "EMBEDDED|SPECIFIEDSTART|ZEROBASED",
        timecode_start: String = "TimecodeStart",
    }
    VideoOverlayInputClipping {
        ;
        end_timecode: String = "EndTimecode",
        start_timecode: String = "StartTimecode",
    }
    VideoOverlayPosition {
        ;
        height: Integer = "Height" in "-1..=2147483647",
        opacity: Integer = "Opacity" in "0..=100",
        unit: String = "Unit" in "PERCENTAGE|PIXELS",
        width: Integer = "Width" in "-1..=2147483647",
        x_position: Integer = "XPosition" in "-2147483648..=2147483647",
        y_position: Integer = "YPosition" in "-2147483648..=2147483647",
    }
    VideoOverlayTransition {
        ;
        end_position: VideoOverlayPosition = "EndPosition",
        end_timecode: String = "EndTimecode",
        start_timecode: String = "StartTimecode",
    }
    VideoPreprocessor {
        ;
        color_corrector: ColorCorrector = "ColorCorrector",
        deinterlacer: Deinterlacer = "Deinterlacer",
        dolby_vision: DolbyVision = "DolbyVision",
        hdr10_plus: Hdr10Plus = "Hdr10Plus",
        image_inserter: ImageInserter = "ImageInserter",
        noise_reducer: NoiseReducer = "NoiseReducer",
        partner_watermarking: PartnerWatermarking = "PartnerWatermarking",
        timecode_burnin: TimecodeBurnin = "TimecodeBurnin",
    }
    VideoSelector {
        ;
        alpha_behavior: String = "AlphaBehavior" in "DISCARD|REMAP_TO_LUMA",
        color_space: String = "ColorSpace" in "FOLLOW|HDR10|HLG_2020|P3D65_HDR|P3D65_SDR|P3DCI|REC_601|REC_709",
        color_space_usage: String = "ColorSpaceUsage" in "FALLBACK|FORCE",
        embedded_timecode_override: String = "EmbeddedTimecodeOverride" in "NONE|USE_MDPM",
        hdr10_metadata: Hdr10Metadata = "Hdr10Metadata",
        max_luminance: Integer = "MaxLuminance" in "0..=2147483647",
        pad_video: String = "PadVideo" in "BLACK|DISABLED",
        pid: Integer = "Pid" in "1..=2147483647",
        program_number: Integer = "ProgramNumber" in "-2147483648..=2147483647",
        rotate: String = "Rotate" in "AUTO|DEGREES_180|DEGREES_270|DEGREES_90|DEGREE_0",
        sample_range: String = "SampleRange" in "FOLLOW|FULL_RANGE|LIMITED_RANGE",
        selector_type: String = "SelectorType" in "AUTO|STREAM",
        streams: Vec<Integer> = "Streams",
    }
    VorbisSettings {
        ;
        channels: Integer = "Channels" in "0..=2",
        sample_rate: Integer = "SampleRate" in "22050..=48000",
        vbr_quality: Integer = "VbrQuality" in "-1..=10",
    }
    Vp8Settings {
        ;
        bitrate: Integer = "Bitrate" in "1000..=1152000000",
        framerate_control: String = "FramerateControl" in "INITIALIZE_FROM_SOURCE|SPECIFIED",
        framerate_conversion_algorithm: String = "FramerateConversionAlgorithm" in "DUPLICATE_DROP|FRAMEFORMER|INTERPOLATE|MAINTAIN_FRAME_COUNT",
        framerate_denominator: Integer = "FramerateDenominator" in "1..=2147483647",
        framerate_numerator: Integer = "FramerateNumerator" in "1..=2147483647",
        gop_size: Number = "GopSize",
        hrd_buffer_size: Integer = "HrdBufferSize" in "0..=47185920",
        max_bitrate: Integer = "MaxBitrate" in "1000..=1152000000",
        par_control: String = "ParControl" in "INITIALIZE_FROM_SOURCE|SPECIFIED",
        par_denominator: Integer = "ParDenominator" in "1..=2147483647",
        par_numerator: Integer = "ParNumerator" in "1..=2147483647",
        quality_tuning_level: String = "QualityTuningLevel" in "MULTI_PASS|MULTI_PASS_HQ",
        rate_control_mode: String = "RateControlMode" in "VBR",
    }
    Vp9Settings {
        ;
        bitrate: Integer = "Bitrate" in "1000..=480000000",
        framerate_control: String = "FramerateControl" in "INITIALIZE_FROM_SOURCE|SPECIFIED",
        framerate_conversion_algorithm: String = "FramerateConversionAlgorithm" in "DUPLICATE_DROP|FRAMEFORMER|INTERPOLATE|MAINTAIN_FRAME_COUNT",
        framerate_denominator: Integer = "FramerateDenominator" in "1..=2147483647",
        framerate_numerator: Integer = "FramerateNumerator" in "1..=2147483647",
        gop_size: Number = "GopSize",
        hrd_buffer_size: Integer = "HrdBufferSize" in "0..=47185920",
        max_bitrate: Integer = "MaxBitrate" in "1000..=480000000",
        par_control: String = "ParControl" in "INITIALIZE_FROM_SOURCE|SPECIFIED",
        par_denominator: Integer = "ParDenominator" in "1..=2147483647",
        par_numerator: Integer = "ParNumerator" in "1..=2147483647",
        quality_tuning_level: String = "QualityTuningLevel" in "MULTI_PASS|MULTI_PASS_HQ",
        rate_control_mode: String = "RateControlMode" in "VBR",
    }
    WavSettings {
        ;
        bit_depth: Integer = "BitDepth" in "16..=24",
        channels: Integer = "Channels" in "0..=64",
        format: String = "Format" in "EXTENSIBLE|RF64|RIFF",
        sample_rate: Integer = "SampleRate" in "8000..=192000",
    }
    WebvttDestinationSettings {
        ;
        accessibility: String = "Accessibility" in "DISABLED|ENABLED",
        style_passthrough: String = "StylePassthrough" in "DISABLED|ENABLED|MERGE|STRICT",
    }
    WebvttHlsSourceSettings {
        ;
        rendition_group_id: String = "RenditionGroupId",
        rendition_language_code: String = "RenditionLanguageCode" in "AAR|ABK|AFR|AKA|AMH|ARA|ARG|ASM|AVA|AVE|AYM|AZE|BAK|BAM|BEL|BEN|BIH|BIS|BOD|BOS|BRE|BUL|CAT|CES|CHA|CHE|CHU|CHV|COR|COS|CRE|CYM|DAN|DEU|DIV|DZO|ELL|ENG|ENM|EPO|EST|EUS|EWE|FAO|FAS|FIJ|FIN|FRA|FRM|FRY|FUL|GER|GLA|GLE|GLG|GLV|GRN|GUJ|HAT|HAU|HEB|HER|HIN|HMO|HRV|HUN|HYE|IBO|IDO|III|IKU|ILE|INA|IND|IPK|ISL|ITA|JAV|JPN|KAL|KAN|KAS|KAT|KAU|KAZ|KHM|KIK|KIN|KIR|KOM|KON|KOR|KUA|KUR|LAO|LAT|LAV|LIM|LIN|LIT|LTZ|LUB|LUG|MAH|MAL|MAR|MKD|MLG|MLT|MON|MRI|MSA|MYA|NAU|NAV|NBL|NDE|NDO|NEP|NLD|NNO|NOB|NOR|NYA|OCI|OJI|ORI|ORJ|ORM|OSS|PAN|PLI|POL|POR|PUS|QAA|QPC|QUE|ROH|RON|RUN|RUS|SAG|SAN|SIN|SLK|SLV|SME|SMO|SNA|SND|SOM|SOT|SPA|SQI|SRB|SRD|SRP|SSW|SUN|SWA|SWE|TAH|TAM|TAT|TEL|TGK|TGL|THA|TIR|TNG|TON|TSN|TSO|TUK|TUR|TWI|UIG|UKR|URD|UZB|VEN|VIE|VOL|WLN|WOL|XHO|YID|YOR|ZHA|ZHO|ZUL",
        rendition_name: String = "RenditionName",
    }
    Xavc4kIntraCbgProfileSettings {
        ;
        xavc_class: String = "XavcClass" in "CLASS_100|CLASS_300|CLASS_480",
    }
    Xavc4kIntraVbrProfileSettings {
        ;
        xavc_class: String = "XavcClass" in "CLASS_100|CLASS_300|CLASS_480",
    }
    Xavc4kProfileSettings {
        ;
        bitrate_class: String = "BitrateClass" in "BITRATE_CLASS_100|BITRATE_CLASS_140|BITRATE_CLASS_200",
        codec_profile: String = "CodecProfile" in "HIGH|HIGH_422",
        flicker_adaptive_quantization: String = "FlickerAdaptiveQuantization" in "DISABLED|ENABLED",
        gop_b_reference: String = "GopBReference" in "DISABLED|ENABLED",
        gop_closed_cadence: Integer = "GopClosedCadence" in "0..=2147483647",
        hrd_buffer_size: Integer = "HrdBufferSize" in "0..=1152000000",
        quality_tuning_level: String = "QualityTuningLevel" in "MULTI_PASS_HQ|SINGLE_PASS|SINGLE_PASS_HQ",
        slices: Integer = "Slices" in "8..=12",
    }
    XavcHdIntraCbgProfileSettings {
        ;
        xavc_class: String = "XavcClass" in "CLASS_100|CLASS_200|CLASS_50",
    }
    XavcHdProfileSettings {
        ;
        bitrate_class: String = "BitrateClass" in "BITRATE_CLASS_25|BITRATE_CLASS_35|BITRATE_CLASS_50",
        flicker_adaptive_quantization: String = "FlickerAdaptiveQuantization" in "DISABLED|ENABLED",
        gop_b_reference: String = "GopBReference" in "DISABLED|ENABLED",
        gop_closed_cadence: Integer = "GopClosedCadence" in "0..=2147483647",
        hrd_buffer_size: Integer = "HrdBufferSize" in "0..=1152000000",
        interlace_mode: String = "InterlaceMode" in "BOTTOM_FIELD|FOLLOW_BOTTOM_FIELD|FOLLOW_TOP_FIELD|PROGRESSIVE|TOP_FIELD",
        quality_tuning_level: String = "QualityTuningLevel" in "MULTI_PASS_HQ|SINGLE_PASS|SINGLE_PASS_HQ",
        slices: Integer = "Slices" in "4..=12",
        telecine: String = "Telecine" in "HARD|NONE",
    }
    XavcSettings {
        ;
        adaptive_quantization: String = "AdaptiveQuantization" in "AUTO|HIGH|HIGHER|LOW|MAX|MEDIUM|OFF",
        entropy_encoding: String = "EntropyEncoding" in "AUTO|CABAC|CAVLC",
        framerate_control: String = "FramerateControl" in "INITIALIZE_FROM_SOURCE|SPECIFIED",
        framerate_conversion_algorithm: String = "FramerateConversionAlgorithm" in "DUPLICATE_DROP|FRAMEFORMER|INTERPOLATE|MAINTAIN_FRAME_COUNT",
        framerate_denominator: Integer = "FramerateDenominator" in "1..=1001",
        framerate_numerator: Integer = "FramerateNumerator" in "24..=60000",
        per_frame_metrics: Vec<String> = "PerFrameMetrics" in "MS_SSIM|PSNR|PSNR_HVS|QVBR|SHOT_CHANGE|SSIM|VMAF",
        profile: String = "Profile" in "XAVC_4K|XAVC_4K_INTRA_CBG|XAVC_4K_INTRA_VBR|XAVC_HD|XAVC_HD_INTRA_CBG",
        slow_pal: String = "SlowPal" in "DISABLED|ENABLED",
        softness: Integer = "Softness" in "0..=128",
        spatial_adaptive_quantization: String = "SpatialAdaptiveQuantization" in "DISABLED|ENABLED",
        temporal_adaptive_quantization: String = "TemporalAdaptiveQuantization" in "DISABLED|ENABLED",
        xavc4k_intra_cbg_profile_settings: Xavc4kIntraCbgProfileSettings = "Xavc4kIntraCbgProfileSettings",
        xavc4k_intra_vbr_profile_settings: Xavc4kIntraVbrProfileSettings = "Xavc4kIntraVbrProfileSettings",
        xavc4k_profile_settings: Xavc4kProfileSettings = "Xavc4kProfileSettings",
        xavc_hd_intra_cbg_profile_settings: XavcHdIntraCbgProfileSettings = "XavcHdIntraCbgProfileSettings",
        xavc_hd_profile_settings: XavcHdProfileSettings = "XavcHdProfileSettings",
    }
}

read! {
    CreateJobResponse {
        job: Job = "Job",
        ;
    }
    ElementalInferenceConfiguration {
        ;
        features: Vec<String> = "Features",
        feeds: Vec<ElementalInferenceFeed> = "Feeds",
    }
    ElementalInferenceFeed {
        ;
        arn: String = "Arn",
        feed_management_state: String = "FeedManagementState",
    }
    Job {
        role: String = "Role",
        settings: Value = "Settings",
        ;
        acceleration_settings: AccelerationSettings = "AccelerationSettings",
        acceleration_status: String = "AccelerationStatus",
        arn: String = "Arn",
        billing_tags_source: String = "BillingTagsSource",
        client_request_token: String = "ClientRequestToken",
        created_at: Value = "CreatedAt",
        current_phase: String = "CurrentPhase",
        elemental_inference_configuration: ElementalInferenceConfiguration = "ElementalInferenceConfiguration",
        error_code: i64 = "ErrorCode",
        error_message: String = "ErrorMessage",
        hop_destinations: Vec<HopDestination> = "HopDestinations",
        id: String = "Id",
        job_engine_version_requested: String = "JobEngineVersionRequested",
        job_engine_version_used: String = "JobEngineVersionUsed",
        job_percent_complete: i64 = "JobPercentComplete",
        job_template: String = "JobTemplate",
        last_share_details: String = "LastShareDetails",
        messages: JobMessages = "Messages",
        output_group_details: Vec<OutputGroupDetail> = "OutputGroupDetails",
        priority: i64 = "Priority",
        queue: String = "Queue",
        queue_transitions: Vec<QueueTransition> = "QueueTransitions",
        retry_count: i64 = "RetryCount",
        share_status: String = "ShareStatus",
        simulate_reserved_queue: String = "SimulateReservedQueue",
        status: String = "Status",
        status_update_interval: String = "StatusUpdateInterval",
        timing: Timing = "Timing",
        user_metadata: HashMap<String, String> = "UserMetadata",
        warnings: Vec<WarningGroup> = "Warnings",
    }
    JobMessages {
        ;
        info: Vec<String> = "Info",
        warning: Vec<String> = "Warning",
    }
    OutputDetail {
        ;
        duration_in_ms: i64 = "DurationInMs",
        video_details: Value = "VideoDetails",
    }
    OutputGroupDetail {
        ;
        output_details: Vec<OutputDetail> = "OutputDetails",
    }
    QueueTransition {
        ;
        destination_queue: String = "DestinationQueue",
        source_queue: String = "SourceQueue",
        timestamp: Value = "Timestamp",
    }
    Timing {
        ;
        finish_time: Value = "FinishTime",
        start_time: Value = "StartTime",
        submit_time: Value = "SubmitTime",
    }
    WarningGroup {
        code: i64 = "Code",
        count: i64 = "Count",
        ;
    }
}

written_and_read! {
    AccelerationSettings AccelerationSettingsFields {
        mode: String = "Mode" in "DISABLED|ENABLED|PREFERRED",
        ;
        ;
        mode: String = "Mode",
        ;
    }
    HopDestination HopDestinationFields {
        ;
        priority: Integer = "Priority" in "-50..=50",
        queue: String = "Queue",
        wait_minutes: Integer = "WaitMinutes",
        ;
        ;
        priority: i64 = "Priority",
        queue: String = "Queue",
        wait_minutes: i64 = "WaitMinutes",
    }
}
